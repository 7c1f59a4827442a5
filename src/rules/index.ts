import actionItemsPresent from './action-items-present.ts'
import durationArithmetic from './duration-arithmetic.ts'
import durationPresent from './duration-present.ts'
import durationZone from './duration-zone.ts'
import impactMeasured from './impact-measured.ts'
import impactPresent from './impact-present.ts'
import noInternalAddress from './no-internal-address.ts'
import noPersonalData from './no-personal-data.ts'
import noSecret from './no-secret.ts'
import reportKind from './report-kind.ts'
import reportLength from './report-length.ts'
import type { Rule } from './rule.ts'
import sectionContent from './section-content.ts'
import sectionPresent from './section-present.ts'
import suppressionReason from './suppression-reason.ts'
import timelineMidnight from './timeline-midnight.ts'
import timelineOrder from './timeline-order.ts'
import timelineTimes from './timeline-times.ts'
import timelineWindow from './timeline-window.ts'

/** Every rule by its name, which is its file's name, in the order of a report. */
export const rules = {
  'report-kind': reportKind,
  'report-length': reportLength,
  'section-present': sectionPresent,
  'section-content': sectionContent,
  'duration-present': durationPresent,
  'duration-zone': durationZone,
  'duration-arithmetic': durationArithmetic,
  'impact-present': impactPresent,
  'impact-measured': impactMeasured,
  'timeline-times': timelineTimes,
  'timeline-order': timelineOrder,
  'timeline-midnight': timelineMidnight,
  'timeline-window': timelineWindow,
  'action-items-present': actionItemsPresent,
  'no-secret': noSecret,
  'no-personal-data': noPersonalData,
  'no-internal-address': noInternalAddress,
  'suppression-reason': suppressionReason,
} as const satisfies Record<string, Rule<object>>

export type RuleName = keyof typeof rules

export const ruleNames = Object.keys(rules) as readonly RuleName[]
