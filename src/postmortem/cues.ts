import type { Milestone } from './postmortem.ts'

/** How one milestone is recognised in the words of an entry: patterns over lower-case text without accents. */
export interface Cue {
  /** Any of these tells the milestone. */
  says: readonly string[]
  /** The clause does not tell it when one of these stands in it. */
  unless?: readonly string[]
  /** Weaker ways to tell it, used where no entry says it plainly. */
  hints?: readonly string[]
}

/** English, Spanish, French, Portuguese. */
export const CUES: Readonly<Record<Milestone, Cue>> = {
  trigger: {
    says: [
      '(push|deploy|release|rollout|roll-out|upgrade|update|migration|merge|reboot|rename|maintenance)\\w* (\\w+ ){0,3}(begin|began|begun|start|initiated|complete|went out|is made|was made)',
      '(configuration|config) (change|push)',
      '(deployed|released|pushed|merged|rolled out|upgraded)',
      'trigger(ed)? by',
      'despliegue|deploiement|mise en production|implantacao',
    ],
    unless: ['fix', 'patch', 'revert', 'roll(ed)? ?back', 'corrected', 'restore', 'solution', 'hotfix'],
  },
  start: {
    says: [
      '(outage|impact|incident|disruption|downtime|degradation) (begins|began|starts|started|onset)',
      '(site|service|server|website|system|application)( \\w+){0,2} (goes|went|is|was) (down|offline)',
      'users? (begin|began|start|started) (to )?(see|experienc|report)',
      'inicio de(l| la) (incidente|caida|interrupcion)',
      "debut de (l'incident|la panne)",
    ],
  },
  detected: {
    says: [
      'alert',
      'alarm',
      'paged',
      'pager',
      'monitor',
      'detect',
      'notic(e|ed|es|ing)',
      'flagged',
      'report(s|ed)?( \\w+){0,3} by',
      '(users?|customers?|clients?|reports?|someone|people|players)( \\w+){0,3} (report|complain|contact|experienc|encounter|observ)',
      'complain',
      'report(s|ed)\\b',
      'reports? (of|that)',
      'notif(y|ies|ication)',
      '(issue|error|problem|outage|failure) (was|is) (realized|observed|spotted|seen|found)',
      '(became|made) aware',
      'raised( \\w+){0,2} (support|request|ticket|issue|concern)',
      'user reports?',
      'customer reports?',
      'ticket( \\w+){0,2} (opened|raised|created)',
      'health ?check',
      'discovered that',
      '検知|発見|報告|アラート',
      'detectad|deteccion|alerta|monitore|avisa|reporta',
      'detecte|alerte|signale|surveillance',
      'detectou|deteccao|relata',
    ],
    unless: [
      'fail(s|ed)? to (detect|alert|notice|catch)',
      'no anomal',
      '(incident|post-?mortem|final) report',
      'resolved',
      'normal',
      'alerts? (were|was|is|are) (tuned|adjusted|added)',
      'silenced',
      'monitored for',
    ],
  },
  acknowledged: {
    says: [
      'acknowledg',
      'confirm(s|ed|ing)?',
      'verif(y|ies|ied)( \\w+){0,2} (alert|issue|problem|outage)',
      'on-?call( \\w+){0,3} (begin|began|start|respond|join|investigat)',
      'investigation( \\w+){0,3} (start|began|begun|initiated|begin|underway|focus)',
      '(began|begin|begins|started|starts|start|initiated) (\\w+ ){0,3}investigat',
      'investigat(es|ed|ing)',
      'notified',
      'incident( \\w+){0,2} (declared|opened|raised)',
      'war ?room',
      '対応開始|調査を?開始',
      'confirma|notificad|investigacion (inici|comenz)|comenzo la investigacion',
      'confirme|pris en charge|investigation (demarre|lancee)|prevenu',
      'confirmou|notificad',
    ],
    unless: ['root cause', 'resolution', 'restor', 'resolved', 'operational', 'fixed', 'recover'],
  },
  escalated: {
    says: [
      'escalat',
      '(brought|called|looped|pulled) in',
      'engage[ds]?\\b',
      'handed over',
      'paged( \\w+){0,3} team',
      '(team|engineer|specialist|administrator|expert|vendor|provider)s?( \\w+){0,2} (was|were|is|are) (involved|contacted|called|brought)',
      '(sent|forwarded|assigned)( \\w+){0,3} to( \\w+){0,4} (team|support|engineer|administrator|specialist)',
      'contacted( \\w+){0,4} (team|support|vendor|provider)',
      'joined (the|by)',
      '(call|ticket|request|alert)( \\w+){0,3} to( \\w+){0,4} team',
      '(expert|specialist|consultant)s?( \\w+){0,2} (consulted|engaged|contacted)',
      'エスカレーション',
      'escalad|escalo|escalamiento',
      'escalade|remonte a',
      'escalonad|escalou',
    ],
    unless: ['(no|not|without|never)( \\w+){0,2} escalat', 'de-?escalat'],
  },
  'dead-end': {
    says: [
      'mislead',
      'misguided',
      'erroneous(ly)? (focus|assum|attribut)',
      'false (lead|trail|path)',
      'red herring',
      'wild goose',
      'dead[- ]end',
      'wrongly',
      'wrong (assum|path|lead|direction|track|place|component)',
      'ruled out',
      'turned out (not|to be (un|ir|fine|false|wrong))',
      'no (\\w+ ){0,2}(issue|anomal|problem|fault|error|evidence)\\w*( \\w+){0,2} (found|detected|seen|observed|present)',
      'found (no|nothing)',
      'nothing (wrong|conclusive|unusual)',
      'without success',
      'to no avail',
      'unsuccessful',
      'in vain',
      'no effect',
      'no improvement',
      '(did|do|does)(n.?t| not) (resolve|help|fix|solve|work|improve)',
      '(issue|problem|error|outage|failure)s?( \\w+){0,2} persist',
      'unrelated',
      'deemed (fine|healthy|irrelevant)',
      'pista falsa|camino equivocado|callejon sin salida|sin exito|no (se )?resolvio|descart',
      'fausse piste|mauvaise piste|impasse|sans succes|ecarte',
      'beco sem saida|sem sucesso|nao resolveu',
    ],
    unless: ['(no|without)( any)? (mislead|false lead|dead end)'],
  },
  identified: {
    says: [
      '(root cause|culprit|source of|cause)( \\w+){0,6} (identified|found|discovered|determined|uncovered|located|pinpointed|isolated|confirmed|revealed|established)',
      "(identif|found|discover|uncover|determin|pinpoint|isolat|locat|trac|diagnos|reveal)\\w*( [\\w'-]+){0,8} (root cause|culprit|misconfigur\\w*|mis-configur\\w*|cause)",
      'root cause( \\w+){0,2} (is|was|:)',
      'traced( back)? to',
      'culprit',
      '原因特定|原因を特定|根本原因',
      'causa (raiz|principal)( \\w+){0,4} (identific|encontr|determin)|se identifico|identificaron|identificad',
      'cause (racine )?(identifiee|trouvee)|identifie',
      'causa raiz identificada|identificou',
    ],
    hints: [
      "(identif|found|finds|discover|uncover|reveal|show|notic|realiz|pinpoint|isolat|locat)\\w*( [\\w'.-]+){0,9} (error|bug|leak|fault|defect|failure|typo|misspel\\w*|overload|exhaust\\w*|corrupt\\w*|expir\\w*|change|flaw\\w*|query|issue|problem|regression|missing|incorrect|conflict|mismatch|misconfig\\w*)",
      '(error|bug|leak|fault|defect|typo|overload|exhaustion|corruption|change|flaw|query|issue|problem|regression|mismatch|script|misconfiguration)\\w*( \\w+){0,4} (identified|found|discovered|uncovered|isolated|pinpointed|detected as)',
      'reveal(s|ed)?',
    ],
    unless: [
      'suspect',
      'potential',
      'possible',
      'investigate( \\w+){0,3} cause',
      'to (identify|find|determine|discover)',
      'unknown',
    ],
  },
  mitigated: {
    says: [
      'mitigat',
      'stabili[sz]',
      'partial(ly)?( \\w+){0,4} (restor|recover|resol|service|functional|relief)',
      're-?rout(e|ed|es|ing)',
      'redirect(ed|ion)?( \\w+){0,3} traffic',
      'traffic( \\w+){0,3} (redirect|rerout)',
      'workaround',
      'work-around',
      'degraded but available',
      'temporar(y|ily)( \\w+){0,3} (fix|relief|resol|solution|restor)',
      'services?( \\w+){0,2} (began|begins?|start(s|ed)?) to (recover|respond|return|stabili)',
      '緩和|暫定対応',
      'mitigad|estabiliz|parcialmente',
      'attenue|stabilis|partiellement|contourn',
      'mitigou|estabilizou',
    ],
    unless: ['to mitigate', 'mitigation (plan|strateg|step)s? (discuss|plan)', 'stable version', 'future'],
  },
  restored: {
    says: [
      'restor(ed|es|ation|ing)\\b',
      'resolv(ed|es|ing)\\b',
      '(full |issue |incident |problem )resolution',
      'recover(ed|y)\\b',
      'back (to normal|online|up|in service|on-?line|in operation)',
      'br(ought|ings?|inging)( \\w+){0,3} back',
      'fully (operational|functional|available|accessible|recovered|working)',
      '(operational|functional|accessible|available|working|live|running) (again|normally|as expected|without)',
      'normal (operation|service|functioning|performance)s?',
      '(return|returned|returns|resumed|resumes)( \\w+){0,2} (to )?normal',
      'functionality( \\w+){0,2} (returned|confirmed|restored)',
      '100 ?% (of )?(\\w+ )?(traffic|online|back)',
      '100% back',
      'all clear',
      'outage (ends|ended|over)',
      'regain(s|ed)',
      'crisis averted',
      '(is|was|are|were) (fixed|solved)',
      '(site|service|page|website|server|system|app|application)s?( \\w+){0,3} (up|online|live|running|working) ?(again)?$',
      'now (serving|running|working|operational|accessible)',
      '復旧|解消',
      '(resolution|recovery)(?=\\s*(:|$))',
      '(is|was|are|were|been) resolve\\b',
      'success\\w* (re)?loaded|(re)?load(s|ed|ing)? (success\\w*|properly|normally|correctly)',
      'fix(es|ed)? the (issue|problem|bug|error|outage)',
      'restablec|restaurad|resuelt|recuperad|operativo|solucionad|vuelve a la normalidad',
      'retabli|resolu|retour a la normale|restaure|operationnel',
      'restabelecid|resolvid|normalizad',
    ],
    unless: [
      'partial',
      'gradual',
      'began to',
      'begins? to',
      'start(s|ed)? to',
      'beginning',
      'some (users|services|service)',
      'temporar',
      '(settings?|configuration|backup|file|version|index|snapshot|replica|data) (is|are|was|were|has been|have been) restored',
      '(to|will|could|would|should|might|may|must) (be )?(restore|resolve|recover)',
      'attempt',
      '(begin|began|begun|begins|start|starts|started|process of|gradually|while|toward|towards) (\\w+ )?restoring',
      'estimated',
      'parcial',
      'partiel',
      'resolution (meeting|review|message|email|plan|steps)',
      'time to (recover|restore)',
    ],
  },
  closed: {
    says: [
      'incident( \\w+){0,3} closed',
      '(monitoring|observation) (period|window)( \\w+){0,2} (over|end|complete)',
      'post-?mortem( \\w+){0,4} (start|begin|began|conduct|initiat|phase|held|review|schedul|complet)',
      'post-?(incident|outage) (review|analysis|meeting)',
      'conducted( \\w+){0,3} post-?mortem',
      'incident report( \\w+){0,2} (written|published|sent)',
      'closed (the )?(incident|issue|case)',
      'closes (the )?(incident|case|abuse case)',
      'incidente cerrado|se cierra',
      'incident (clos|cloture)',
      'incidente (encerrado|fechado)',
    ],
  },
}

/** Words that turn what follows into its opposite. */
export const NEGATIONS =
  "(?:not|no|never|without|cannot|can't|couldn't|didn't|doesn't|don't|wasn't|isn't|weren't|won't|hasn't|haven't|fail(?:s|ed)? to|failing to|unable to|nothing|none|yet to|until|despite|sin|ningun|nunca|pas|sans|aucun|jamais|nao|sem)"

/** The harm goes on after all, whatever the entry says before. */
export const GOES_ON =
  '(persist|still (down|fail|unavail|unable|slow|experienc|happen|not|affect)|creeping back|came back|recurr|again failed|returned (shortly|after|later)|persiste|continue[ds]? to (fail|degrad|occur|experience))'

/** An assumption about the cause … */
export const ASSUMES =
  '(assum|suspect|hypothes|presum|believ|thought|guess|likely cause|sospech|supon|supus|soupconn|suppos|suspeit)'
/** … and a later entry that does away with it. */
export const DISPROVES =
  "(no (\\w+ ){0,3}(anomal|issue|problem|sign|evidence|abnormal|fault|error)|ruled out|not the|wasn't|was not|isn't|unrelated|without success|(did|do|does)(n.?t| not) (resolve|help|fix|solve)|persist|dead[- ]end|red herring|mislead|turned out|nothing|realized that( \\w+){0,6} not|looked? fine|peachy|focus (is |was |has )?shift|shift(s|ed) (focus|to)|functioning correctly|(was|were) operational|normal(ly)?\\b|descart|sin anomal|aucune anomal|ecarte)"
