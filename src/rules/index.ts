import acronymDefined from './acronym-defined.ts'
import actionItemBounded from './action-item-bounded.ts'
import actionItemDone from './action-item-done.ts'
import actionItemDue from './action-item-due.ts'
import actionItemDueValid from './action-item-due-valid.ts'
import actionItemHuman from './action-item-human.ts'
import actionItemOwner from './action-item-owner.ts'
import actionItemOwnerSingle from './action-item-owner-single.ts'
import actionItemPriority from './action-item-priority.ts'
import actionItemSingle from './action-item-single.ts'
import actionItemSpecific from './action-item-specific.ts'
import actionItemType from './action-item-type.ts'
import actionItemUnique from './action-item-unique.ts'
import actionItemVerb from './action-item-verb.ts'
import actionItemsAmbiguous from './action-items-ambiguous.ts'
import actionItemsCount from './action-items-count.ts'
import actionItemsDetective from './action-items-detective.ts'
import actionItemsHighPriority from './action-items-high-priority.ts'
import actionItemsPresent from './action-items-present.ts'
import actionItemsPreventive from './action-items-preventive.ts'
import actionItemsPrioritySpread from './action-items-priority-spread.ts'
import blameless from './blameless.ts'
import calmLanguage from './calm-language.ts'
import dataLossStated from './data-loss-stated.ts'
import dateAmbiguous from './date-ambiguous.ts'
import dateValid from './date-valid.ts'
import dateWeekday from './date-weekday.ts'
import durationArithmetic from './duration-arithmetic.ts'
import durationComplete from './duration-complete.ts'
import durationPresent from './duration-present.ts'
import durationZone from './duration-zone.ts'
import headingLevels from './heading-levels.ts'
import imageAlt from './image-alt.ts'
import imageHotlink from './image-hotlink.ts'
import imageTarget from './image-target.ts'
import impactConsistent from './impact-consistent.ts'
import impactExperience from './impact-experience.ts'
import impactMeasured from './impact-measured.ts'
import impactOutageWord from './impact-outage-word.ts'
import impactPresent from './impact-present.ts'
import impactService from './impact-service.ts'
import improvementsPresent from './improvements-present.ts'
import lessonsPresent from './lessons-present.ts'
import linkTarget from './link-target.ts'
import noCounterfactual from './no-counterfactual.ts'
import noInternalAddress from './no-internal-address.ts'
import noNamedIndividual from './no-named-individual.ts'
import noPersonalData from './no-personal-data.ts'
import noSecret from './no-secret.ts'
import recurrenceStated from './recurrence-stated.ts'
import reportKind from './report-kind.ts'
import reportLanguage from './report-language.ts'
import reportLength from './report-length.ts'
import reportMetadata from './report-metadata.ts'
import reportOwner from './report-owner.ts'
import reportPlaceholder from './report-placeholder.ts'
import reportReadable from './report-readable.ts'
import reportResidue from './report-residue.ts'
import reportTitle from './report-title.ts'
import resolutionDetail from './resolution-detail.ts'
import rootCauseDepth from './root-cause-depth.ts'
import rootCauseDetail from './root-cause-detail.ts'
import rootCauseHuman from './root-cause-human.ts'
import type { Rule } from './rule.ts'
import sectionContent from './section-content.ts'
import sectionHeading from './section-heading.ts'
import sectionOrder from './section-order.ts'
import sectionPresent from './section-present.ts'
import sectionUnique from './section-unique.ts'
import summaryCause from './summary-cause.ts'
import suppressionReason from './suppression-reason.ts'
import timelineDeadEnd from './timeline-dead-end.ts'
import timelineDetection from './timeline-detection.ts'
import timelineDetectionLag from './timeline-detection-lag.ts'
import timelineDetectionMethod from './timeline-detection-method.ts'
import timelineEntries from './timeline-entries.ts'
import timelineEntryLength from './timeline-entry-length.ts'
import timelineEscalation from './timeline-escalation.ts'
import timelineEvidence from './timeline-evidence.ts'
import timelineFormat from './timeline-format.ts'
import timelineGap from './timeline-gap.ts'
import timelineInvestigation from './timeline-investigation.ts'
import timelineMidnight from './timeline-midnight.ts'
import timelineOrder from './timeline-order.ts'
import timelineResolution from './timeline-resolution.ts'
import timelineTimes from './timeline-times.ts'
import timelineWindow from './timeline-window.ts'
import timelineZone from './timeline-zone.ts'
import triggerPresent from './trigger-present.ts'

/** Every rule by its name, which is its file’s name, in the order of a report. */
export const rules = {
  'report-kind': reportKind,
  'report-title': reportTitle,
  'report-language': reportLanguage,
  'report-metadata': reportMetadata,
  'report-owner': reportOwner,
  'report-length': reportLength,
  'report-readable': reportReadable,
  'report-placeholder': reportPlaceholder,
  'report-residue': reportResidue,
  'section-present': sectionPresent,
  'section-content': sectionContent,
  'section-unique': sectionUnique,
  'section-order': sectionOrder,
  'section-heading': sectionHeading,
  'heading-levels': headingLevels,
  'duration-present': durationPresent,
  'duration-complete': durationComplete,
  'duration-zone': durationZone,
  'duration-arithmetic': durationArithmetic,
  'date-valid': dateValid,
  'date-weekday': dateWeekday,
  'date-ambiguous': dateAmbiguous,
  'impact-present': impactPresent,
  'impact-measured': impactMeasured,
  'impact-service': impactService,
  'impact-experience': impactExperience,
  'impact-consistent': impactConsistent,
  'impact-outage-word': impactOutageWord,
  'summary-cause': summaryCause,
  'timeline-times': timelineTimes,
  'timeline-format': timelineFormat,
  'timeline-entry-length': timelineEntryLength,
  'timeline-entries': timelineEntries,
  'timeline-order': timelineOrder,
  'timeline-midnight': timelineMidnight,
  'timeline-window': timelineWindow,
  'timeline-zone': timelineZone,
  'timeline-detection': timelineDetection,
  'timeline-detection-method': timelineDetectionMethod,
  'timeline-detection-lag': timelineDetectionLag,
  'timeline-investigation': timelineInvestigation,
  'timeline-dead-end': timelineDeadEnd,
  'timeline-escalation': timelineEscalation,
  'timeline-resolution': timelineResolution,
  'timeline-gap': timelineGap,
  'timeline-evidence': timelineEvidence,
  'trigger-present': triggerPresent,
  'root-cause-detail': rootCauseDetail,
  'root-cause-depth': rootCauseDepth,
  'root-cause-human': rootCauseHuman,
  'resolution-detail': resolutionDetail,
  'data-loss-stated': dataLossStated,
  'recurrence-stated': recurrenceStated,
  'lessons-present': lessonsPresent,
  'improvements-present': improvementsPresent,
  'action-items-present': actionItemsPresent,
  'action-items-count': actionItemsCount,
  'action-items-ambiguous': actionItemsAmbiguous,
  'action-item-verb': actionItemVerb,
  'action-item-specific': actionItemSpecific,
  'action-item-bounded': actionItemBounded,
  'action-item-human': actionItemHuman,
  'action-item-single': actionItemSingle,
  'action-item-owner': actionItemOwner,
  'action-item-owner-single': actionItemOwnerSingle,
  'action-item-due': actionItemDue,
  'action-item-due-valid': actionItemDueValid,
  'action-item-priority': actionItemPriority,
  'action-items-priority-spread': actionItemsPrioritySpread,
  'action-items-high-priority': actionItemsHighPriority,
  'action-item-type': actionItemType,
  'action-items-preventive': actionItemsPreventive,
  'action-items-detective': actionItemsDetective,
  'action-item-unique': actionItemUnique,
  'action-item-done': actionItemDone,
  blameless,
  'no-counterfactual': noCounterfactual,
  'no-named-individual': noNamedIndividual,
  'calm-language': calmLanguage,
  'acronym-defined': acronymDefined,
  'no-secret': noSecret,
  'no-personal-data': noPersonalData,
  'no-internal-address': noInternalAddress,
  'link-target': linkTarget,
  'image-target': imageTarget,
  'image-alt': imageAlt,
  'image-hotlink': imageHotlink,
  'suppression-reason': suppressionReason,
} as const satisfies Record<string, Rule<object>>

export type RuleName = keyof typeof rules

export const ruleNames = Object.keys(rules) as readonly RuleName[]
