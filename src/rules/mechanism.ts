/** Words by which a text says how one thing led to another. */
const connective =
  /\b(?:because|due to|caus(?:ed|es|ing)|lead(?:s|ing)? to|led to|ma(?:kes?|de)|surfaced|converged|thereby|block(?:s|ed)|trigger(?:ed|s|ing)|allow(?:ed|s|ing)|result(?:ed|s|ing)? in|result(?:ed)? from|as a (?:result|consequence)|consequently|therefore|which (?:meant|made|left|in turn|broke|took|used|stopped)|so (?:that|the|this|these|each|every|no|all|any|it|they|users)|meant that|since|stem(?:med|s) from|introduced|owing to|prevent(?:ed|s|ing)|relie[ds] on|rely on|depend(?:s|ed)? on|break(?:s|ing)?|broke|ended up|creating|contribut(?:ed|es|ing) to|left|blocking|hence|thus|encounter(?:ed|s)|when (?:it )?(?:attempting|tried|trying)|after which|impair(?:s|ed|ing)|redirect(?:ed|s|ing)|(?:brings?|brought|bringing) (?:\w+ ){1,4}(?:down|to a (?:halt|standstill|stop))|took (?:\w+ ){1,4}(?:down|over|offline)|could (?:not|no longer)|couldn['’]?t)\b/i

/** Words by which a text says why it was possible and not caught: what was missing, unguarded or unseen. */
const systemic =
  /\b(?:no|lack(?:ed|ing|s)?|absence|miss(?:ing|ed)|without|never|nothing|insufficient|inadequate|incomplete|limit(?:s|ed|ation)?|guards?|safeguards?|single point|(?<!\/)default(?:s|ed)?|unaware|undocumented|unmonitored|untested|unnoticed|undetected|silently|outdated|legacy|not (?:been )?(?:\w+ )?(?:test|monitor|review|document|detect|alert|validat|check|configur|set|enabl|catch|caught|cover|anticipat|notic|account|design|handl|protect|enforc|updat|verif)\w*|(?:did|does|was|were|is|are|had|have|has|could|would|do)(?: ?n[o']t| not|n’t)|should have|race condition|assum\w+|deadlock|exceed\w*|exhaust\w*|overflow\w*|capacity|too (?:many|few|low|high|small|large|long|short)|only (?:one|a single)|(?:1|one|a single) (?:\w+ ){0,2}(?:server|instance|node|host)|unexpected\w*|(?:did not|didn['’]t|never) expect|oversight|fail(?:ed|s|ure|ing)? to|un(?:review|protect|saniti[sz]|validat|check|guard|bound|verifi|order|limit|handl|safe)\w*|mismatch|stale|raw|unable|orphan\w*|cannot|only (?:run|when|if|after|by|on)|manual\w*|instead of|weak\w*|vulnerab\w*|flaw\w*|regardless|inadvertent\w*|accident\w*|expired?|always|by hand|still (?:used|using|point\w+|forward\w+|referenc\w+)|decommissioned|no longer|too early|corrupt\w*|pressure)\b/i

export function tellsMechanism(text: string): boolean {
  return connective.test(text)
}

export function tellsWhyPossible(text: string): boolean {
  return systemic.test(text)
}

/** Words that name a cause outright. */
const outright =
  /\bcaus(?:e[ds]?|ing|ad[oa]s?)\b|\bdue to\b|\bdebido\b|\bporque\b|\bpar suite\b|\ben raison\b|\bbecause\b|\btrigger|\bowing to\b|\bresult(?:ed|s|ing)? (?:of|from)\b|\bstem(?:s|med|ming)? from\b|\boriginat|\bthe reason (?:was|is|for|why|being)\b|\bturned out\b|\btraced (?:back )?to\b|\b(?:by mistake|mistaken(?:ly)?|accidental(?:ly)?|inadvertently|improperly|incorrectly)\b|\bmis(?:configur|spel|typ)\w+|\bfail(?:ed|s|ing) as\b/i

/** Words that tell a cause without calling it one. */
const implied =
  /[,;] so (?:\w+ ){1,5}(?:was|were)\b|[,;] so (?:that|the|this|these|that|each|every|no|all|any|it|they|users)\b|\bwhich (?:\w+ )?(?:meant|made|allow\w*|left|took|broke|blocked|resulted|stopped|overload\w*|exceeded)\b|\b(?:meant|meaning) that\b|\bwe (?:\w+ )?(?:overlooked|forgot)\b|\b(?:this|that|it|these|and) (?:\w+ )?(?:allow(?:s|ed)|means|meant|blocks?|blocked|broke|takes|took|prevent(?:s|ed)|made|left|enabled|exceeded|overlooked|forgot)\b|\b(?:therefore|thus|hence|consequently|subsequently)\b|\bit was (?:determined|found|discovered|established|identified) that\b|\bwithout (?:\w+ ){0,2}(?:validat|saniti|check|test|review|limit|permission)\w*|\b(?:(?:was|were|is|are|did|does|had|has)(?: not|n['’]t)|never) (?:\w+ ){0,2}(?:set|validat\w*|sanitis\w*|sanitiz\w*|check\w*|configur\w*|renew\w*|aware|anticipat\w*|take \w+ into account|updated?|cleaned|closed|test\w*)\b|\b(?:bug|flaw|regression|vulnerability|typo|defect|race condition|memory leak|deadlock|incompatibility|misalignment|mismatch|conflict) (?:in|on|with|between|within|of)\b|\bthrough an? (?:[\w-]+ ){0,3}(?:vulnerability|bug|flaw|attack|exploit)\b|\bexploit(?:ed|ing) (?:a|an|the)\b|\b(?:ran|runs|running|run) out of\b|\b(?:was|were|is|are|been|became|got) (?:\w+ )?(?:full|exhausted|overloaded|saturated|expired|deleted|removed|destroyed|revoked|flagged)\b|\bhad (?:\w+ )?expired\b|\b(?:over|above|beyond|exceed(?:s|ed|ing)?|hit|reach(?:ed)?) (?:a|an|the|our|its|their) (?:\w+ ){0,3}(?:limit|quota|capacity)\b|\bdid not have any\b|\b(?:after|following|since|once) (?:[\w./-]+ ){0,6}(?:changes?|updat\w+|upgrad\w+|deploy\w*|releas\w+|reboot|restart|migrat\w+|maintenance|roll-?out|merg\w+|error|failure|outages?|attack|crash|renam\w+|switch\w*)\b|\b(?:after|following|since) (?:[\w./-]+ ){1,5}(?:was|were|had been) \w{3,}ed\b|\b(?:occurred|happened|started|began) (?:\w+ )?(?:after|following|when)\b|\binjection (?:via|in|through)\b|\b(?:malicious|phishing|worm)\b/i

/** Whether a text names a cause, be it in other words than "because". */
export function namesCause(text: string): boolean {
  return outright.test(text) || implied.test(text)
}

/** The words that stand for nothing else. */
const cause =
  /\b(?:(?:root|underlying|main|primary) causes?|causes? (?:was|were|of the|:)|(?:caused|provoked) by|the reason (?:for|was|is)|result(?:ed|s)? from|stem(?:s|med) from|turned out to be|traced (?:back )?to|explanation (?:was )?(?:revealed|found)|by mistake|mistakenly)\b/i
/** A conjunction explains any decision; a cause explains a harm. */
const harm =
  /\b(?:fail\w*|down|errors?|outages?|incidents?|issues?|problems?|unavailab\w*|unreachab\w*|inaccessib\w*|crash\w*|broke\w*|break\w*|stop\w*|lost|loss|block\w*|slow\w*|not|\w+n['’]t|unable|kill\w*|exceed\w*|full|empty|overload\w*|timeouts?|stuck|leak\w*|attack\w*|drop\w*|delet\w*|wrong\w*|disrupt\w*|degrad\w*|interrupt\w*)\b/i
const reason = /\b(?:because|due to|owing to|caus(?:ed|es|ing))\b/i
/** Of what is still sought nothing is said yet. */
const sought =
  /\b(?:(?:investigat|look|search|check|debugg|solve|fix|address)\w*|to (?:find|identify|determine|understand)|(?:un|not )(?:clear|known|sure)|don['’]t know) (?:\w+ ){0,4}(?:causes?|reason)\b|\bcauses? (?:was|is|were) (?:\w+ )?(?:un(?:clear|known)|not (?:clear|known|found|identified))\b/i

/** Whether a text says that the cause is not known yet. */
export function seeksCause(text: string): boolean {
  return sought.test(text)
}

/** How surely a text calls something the cause: 3 by that name, 2 by a conjunction that explains a harm, 1 by any. */
export function callsCause(text: string): 0 | 1 | 2 | 3 {
  if (seeksCause(text)) return 0
  if (cause.test(text)) return 3
  if (!reason.test(text)) return 0
  return harm.test(text) ? 2 : 1
}
