/** Patterns over lower-case text without accents: English, Spanish, French, Portuguese. */

/** Words that turn what follows into its opposite. */
export const NEGATIONS =
  "(?:not|no|never|without|cannot|can't|couldn't|didn't|doesn't|don't|wasn't|isn't|weren't|won't|hasn't|haven't|fail(?:s|ed)? to|failing to|unable to|nothing|none|yet to|until|despite|sin|ningun|nunca|pas|sans|aucun|jamais|nao|sem)"

/** The harm goes on after all, whatever the entry says before. */
export const GOES_ON =
  '(persist|still (down|fail|unavail|unable|slow|experienc|happen|not|affect)|creeping back|came back|recurred|again failed|returned (shortly|after|later)|persiste|continue[ds]? to (fail|degrad|occur|experience))'

/** An assumption about the cause … */
export const ASSUMES =
  '(assum|suspect|suspicio|initial(ly)? (investigat\\w*|focus\\w*|attention|checks?|analysis)|hypothes|presum|believ|thought|guess|likely cause|sospech|supon|supus|soupconn|suppos|suspeit)'
/** … and a later entry that does away with it. */
export const DISPROVES =
  "(no (\\w+ ){0,3}(anomal|issue|problem|sign|evidence|abnormal|fault|error)|ruled out|not the|wasn't|was not|isn't|unrelated|without success|(did|do|does)(n.?t| not) (resolve|help|fix|solve)|persist|dead[- ]end|red herring|mislead|turned out|actually|nothing|realized that( \\w+){0,6} not|looked? fine|peachy|focus (is |was |has )?shift|shift(s|ed) (focus|to)|functioning correctly|(was|were) operational|normal(ly)?\\b|descart|sin anomal|aucune anomal|ecarte)"
