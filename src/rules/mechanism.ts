/** Words by which a text says how one thing led to another. */
const connective =
  /\b(?:because|due to|caus(?:ed|es|ing)|lead(?:s|ing)? to|led to|ma(?:kes?|de)|surfaced|converged|thereby|block(?:s|ed)|trigger(?:ed|s|ing)|allow(?:ed|s|ing)|result(?:ed|s|ing)? in|result(?:ed)? from|as a (?:result|consequence)|consequently|therefore|which (?:meant|made|left|in turn|broke|took|used|stopped)|so (?:that|the|this|these|each|every|no|all|any|it|they|users)|meant that|since|stem(?:med|s) from|introduced|owing to|prevent(?:ed|s|ing)|relie[ds] on|rely on|depend(?:s|ed)? on|break(?:s|ing)?|broke|ended up|creating|contribut(?:ed|es|ing) to|left|blocking|hence|thus|after which|impair(?:s|ed|ing)|redirect(?:ed|s|ing)|(?:brings?|brought|bringing) (?:\w+ ){1,4}(?:down|to a (?:halt|standstill|stop))|took (?:\w+ ){1,4}(?:down|over|offline)|could (?:not|no longer)|couldn['’]?t)\b/i

/** Words by which a text says why it was possible and not caught: what was missing, unguarded or unseen. */
const systemic =
  /\b(?:no|lack(?:ed|ing|s)?|absence|miss(?:ing|ed)|without|never|nothing|insufficient|inadequate|incomplete|limit(?:s|ed|ation)?|guards?|safeguards?|single point|(?<!\/)default(?:s|ed)?|unaware|undocumented|unmonitored|untested|unnoticed|undetected|silently|outdated|legacy|not (?:been )?(?:\w+ )?(?:test|monitor|review|document|detect|alert|validat|check|configur|set|enabl|catch|caught|cover|anticipat|notic|account|design|handl|protect|enforc|updat|verif)\w*|(?:did|does|was|were|is|are|had|have|has|could|would|do)(?: ?n[o']t| not|n’t)|should have|race condition|assum\w+|deadlock|exceed\w*|exhaust\w*|overflow\w*|capacity|too (?:many|few|low|high|small|large|long|short)|only (?:one|a single)|oversight|fail(?:ed|s|ure|ing)? to|un(?:review|protect|saniti[sz]|validat|check|guard|bound|verifi|order|limit|handl|safe)\w*|mismatch|stale|raw|unable|orphan\w*|cannot|only (?:run|when|if|after|by|on)|manual\w*|instead of|weak\w*|vulnerab\w*|flaw\w*|regardless|inadvertent\w*|accident\w*|expired?|always|by hand|still (?:used|using|point\w+|forward\w+|referenc\w+)|decommissioned|no longer|too early|corrupt\w*|pressure)\b/i

export function tellsMechanism(text: string): boolean {
  return connective.test(text)
}

export function tellsWhyPossible(text: string): boolean {
  return systemic.test(text)
}
