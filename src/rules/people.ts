/** Words for a person, by role. */
export const persons =
  'engineers?|developers?|sres?|operators?|admins?|administrators?|interns?|on-?call|responders?|teams?|staff|he|she|someone|somebody|manager|contractor|colleague|employee|technician|author|student|@[\\w-]{1,39}'

/**
 * Given names that are not also usual words, months, places or products; enough to tell "Ada’s change" from "Redis’s
 * change" without guessing.
 */
const names =
  'aaron abdul abel ada adam ade ahmed aisha alan albert alejandro alex alexander alexis alicia ali amina amir amy ana andre andrea andrew angela anita anna anne anthony antonio arthur ashley barbara ben benjamin beth brandon brian bruno caleb camille carla carlos carol caroline catherine charles charlotte chidi chloe chris christian christina christopher claire colin connor craig cynthia daniel daniela danielle dave david deborah dennis diana diego donald douglas edward elena elizabeth emeka emily emma eric erik ethan eva evelyn fatima felix fernando francis francisco gabriel gary george gerald gloria gregory hannah harry helen henry ibrahim isaac isabel jack jacob james jane janet jason javier jeff jennifer jeremy jessica joan joe john jonathan jorge jose joseph joshua juan judith julia julian julie kamau karen kate katherine kathleen keith kelly kenneth kevin kofi kwame kyle laura lauren leo leonard linda lisa louis lucas lucy luis luke manuel marco margaret maria marie marta martha martin mary matthew megan mercy michael michelle miguel mike miriam mohamed mohammed monica nancy natalie nathan nicholas nicole noah nora olivia oscar pamela patricia patrick paul paula pedro peter philip pierre rachel rafael ralph raymond rebecca ricardo richard robert roberto roger ronald ryan samuel sandra sara sarah scott sean sergio sharon simon sofia sophie stephanie stephen steve steven susan teresa thomas timothy tom tyler veronica victoria vincent walter wanjiku william zoe'

const known = new Set(names.split(' '))

export function isGivenName(word: string): boolean {
  return /^[A-Z][a-zé]+$/.test(word) && known.has(word.toLowerCase())
}
