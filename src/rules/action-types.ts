import type { ActionItem, ActionItemType } from '../postmortem/postmortem.ts'
import { wording } from './items.ts'

/** What an action item is for, by its words; the first that fits wins. */
const signs: readonly (readonly [ActionItemType, RegExp])[] = [
  ['detect', /\balert|\bmonitor|\bdashboard|\bdetect|\bmetric|\bobservab|\bprobe|\bhealth ?check|\blogging\b/i],
  [
    'prevent',
    /\btest|\bvalidat|\blimit|\bguard|\bautomat|\bpatch|\bfix|\bprevent|\benforc|\bblock|\bupgrad|\bupdate|\bremov|\brequir|\blint|\breject|\brefus|\bforbid|\bdisallow|\bconfirm|\bci\b|\breplac|\bmigrat|\bharden|\bchang|\bconfigur|\brefactor|\bcheck|\bscal|\bincreas|\bimplement|\breview process|\bavoid|\bimprov|\bdisabl|\brotat|\bpin\b|\bcap\b|\btimeout|\bretr|\bstag|\bsecur|\bensur|\brewrit|\bredesign|\bseparat|\bisolat|\bload balanc/i,
  ],
  ['mitigate', /\brollback|\broll back|\bfail-?over|\brunbook|\bredundan|\bbackup|\brecover/i],
  ['investigate', /\binvestigat|\baudit|\banaly[sz]|\bexplor|\bresearch/i],
  ['process', /\btrain|\bdocument|\bprocess|\breview|\bcommunicat|\bplaybook/i],
]

/** Every type that the words suggest. */
export function suggestedTypes(item: ActionItem): readonly ActionItemType[] {
  return signs.filter(([, sign]) => sign.test(wording(item))).map(([type]) => type)
}

/** The type that the report gives, else every one that the words suggest. */
export function typesOf(item: ActionItem): readonly ActionItemType[] {
  return item.type ? [item.type] : suggestedTypes(item)
}
