import type { SectionId } from './postmortem.ts'

/** A section, or a part that every report may have beside them. */
export type Name = SectionId | 'beside'

/**
 * Every name that a section may bear, by language: English, Spanish, French, Portuguese, Japanese, Chinese, German, Italian, Russian, then
 * Dutch and the Scandinavian languages, Polish, Turkish, Indonesian, Vietnamese, and Korean.
 */
export const names: Readonly<Record<Name, readonly string[]>> = {
  summary: [
    'summary, synopsis, overview, abstract, tl dr, tldr, what happened, what happens, outage description, incident description, issue description, problem description, the issue, the problem, problem statement, recap, incident, issue, problem, introduction, background, scenario',
    'resumen, descripción, descripción del incidente, descripción del problema, qué pasó, qué ocurrió, qué sucedió, introducción, contexto',
    'résumé, synthèse, description, description de l incident, description du problème, que s est il passé, ce qui s est passé, contexte, introduction',
    'resumo, sumário, visão geral, o que aconteceu, descrição, descrição do incidente, descrição do problema',
    'サマリー, サマリ, 概要, 要約, 何が起きたか, 障害概要, インシデント概要',
    '概述, 摘要, 简介, 背景, 问题, 问题描述, 问题概述, 现象, 事件概述, 事件描述, 事故概述, 事故描述, 故障概述, 故障描述, 故障现象, 問題, 摘要, 背景',
    'zusammenfassung, überblick, kurzfassung, was ist passiert, vorfallbeschreibung',
    'sommario, riepilogo, sintesi, descrizione, cosa è successo',
    'сводка, резюме, краткое описание, описание инцидента, что произошло, что случилось',
    'samenvatting, overzicht, wat is er gebeurd, sammendrag, oppsummering, hva skjedde, sammanfattning, vad hände, resumé, hvad skete der',
    'podsumowanie, streszczenie, opis, co się stało, özet, ne oldu, ringkasan, apa yang terjadi, tóm tắt',
    '요약, 개요, 장애 개요, 사건 개요, 무슨 일이 있었나',
  ],
  duration: [
    'duration, downtime, timeframe, time frame, time window, outage window, incident window, impact window, start and end, start time and end time, date and time',
    'duración, fecha y hora, período, ventana',
    'durée, date et heure, période',
    'duração, data e hora, período',
    '影響時間, 影響期間, 発生時間, 期間, 障害時間',
    '持续时间, 影响时间, 影响时长, 故障时间, 故障时长, 发生时间',
    'dauer, zeitraum',
    'durata',
    'длительность, продолжительность',
    'duur, varighet, varighed, varaktighet, czas trwania, süre, durasi',
    '지속 시간, 장애 시간, 발생 시간',
  ],
  impact: [
    'impact, impact assessment, impact analysis, symptom, symptom observed, observed symptom, user impact, customer impact, business impact, service impact, affected users, users affected, fallout, affected services, services affected, affected systems, blast radius, scope, scope of impact, consequences, effect, impacted sites, impacted services, who was affected, what was the impact, severity and impact, impact on user, impact on customer, impact on service, impact on business',
    'impacto, síntomas, síntomas observados, usuarios afectados, afectación, consecuencias, alcance',
    'impact, symptômes, symptômes observés, impact utilisateur, impact client, impact métier, impacts constatés, utilisateurs impactés, conséquences, portée',
    'impacto, usuários afetados, consequências, abrangência',
    '影響, 影響範囲, ユーザー影響, 影響サービス',
    '影响, 影响范围, 影响面, 业务影响, 用户影响, 故障影响',
    'auswirkung, auswirkungen',
    'impatto, conseguenze',
    'влияние, последствия, воздействие',
    'gevolgen, konsekvens, konsekvenser, påvirkning, påverkan, konsekvensbeskrivning',
    'skutki, wpływ, etki, dampak, ảnh hưởng',
    '영향, 영향 범위, 사용자 영향',
  ],
  detection: [
    'detection, first detected, how was it detected, detect, detected, how did we detect, how we detected, discovery, alerting, how did we find out, how was it discovered, initial detection, detection method',
    'detección, cómo se detectó, descubrimiento, alerta',
    'détection, comment l incident a été détecté, découverte',
    'detecção, como foi detectado, descoberta',
    '検知, 検出, 発見',
    '发现, 检测, 发现过程, 发现方式, 如何发现, 检测方式',
    'erkennung, entdeckung',
    'rilevamento',
    'обнаружение',
    'detectie, ontdekking, deteksjon, påvisning, hvordan ble det oppdaget, oppdagelse, upptäckt, wykrycie, tespit, deteksi',
    '감지, 탐지, 발견',
  ],
  timeline: [
    'timeline, time line, chronology, chain of events, sequence of events, event log, key events, log of events, order of events, course of events, events timeline',
    'cronología, línea de tiempo, línea temporal, secuencia de eventos, historial, cronograma',
    'chronologie, frise chronologique, déroulé, déroulement, fil des événements, historique, ligne de temps',
    'linha do tempo, cronologia, sequência de eventos, histórico, linha temporal',
    'タイムライン, 時系列, 経緯, 経過',
    '时间线, 时间轴, 事件时间线, 事件经过, 事故经过, 故障经过, 時間線',
    'zeitlicher ablauf, zeitverlauf, zeitleiste, chronologie, ablauf',
    'linea temporale, cronistoria, cronologia degli eventi',
    'хронология, хронология событий, таймлайн, ход событий',
    'tijdlijn, tidslinje, hendelsesforløp, hændelsesforløb, händelseförlopp, oś czasu, przebieg zdarzeń, zaman çizelgesi, kronologi, kronologi kejadian, linimasa, dòng thời gian',
    '타임라인, 시간순 경과, 경과',
  ],
  escalation: [
    'escalation, escalated to, escalation path, responders, who responded',
    'escalamiento, escalado a, escalada, intervinientes',
    'escalade, escaladé à, intervenants',
    'escalonamento, escalado para',
    'エスカレーション, 対応者',
  ],
  misleading: [
    'misleading, misleading path, misleading investigation, misleading debugging path, misleading investigation debugging path, misleading lead, false lead, red herring, dead end, wild goose chase, wrong assumption, false trail, investigative misstep, misstep',
    'pista falsa, camino equivocado, investigación errónea, callejón sin salida, pistas falsas',
    'fausse piste, mauvaise piste, piste trompeuse, impasse, fausses pistes',
    'pista errada, caminho errado, beco sem saída',
    '誤った仮説',
  ],
  trigger: [
    'trigger, triggering event, lead up, leadup, what triggered',
    'desencadenante, detonante',
    'élément déclencheur, déclencheur',
    'gatilho',
    'トリガー, 発端, きっかけ',
    'utløsende faktor, utløsende årsak, utlösande faktor, auslöser',
  ],
  'root-cause': [
    'root cause, rca, cause, root of issue, root of problem, source of issue, source of problem, exploit flow, how exploit worked, how attack worked, summation, contributing factor, contributing cause, contributing condition, contributing conditions analysis, what went wrong and why, why it happened, why did it happen, why does this happen, why this happens, why this happened, what caused, what caused it, what allowed to happen, five why, 5 why, whys, five why s, fault, underlying issue, underlying cause, underlying problem, technical cause, technical description, technical analysis, diagnosis, vulnerability, detail of incident, detail of issue, detail of vulnerability, detail of attack, detail of bug, what was wrong, what went wrong technically, causal analysis, why it failed, reason for outage, reason',
    'causa raíz, causa principal, análisis, análisis de la causa, causa identificada, causa probable, causas raíz, factores contribuyentes, por qué ocurrió, por qué sucedió, por qué pasó, los 5 porqués, cinco porqués, causa, origen',
    'cause racine, causes racines, cause identifiée, causes identifiées, cause probable, analyse, analyse des causes, analyse de cause, analyse de la cause, analyse cause racine, analyse causes racines, cause profonde, causes profondes, origine, cause, facteurs contributifs, les 5 pourquoi, cinq pourquoi, pourquoi',
    'causa raiz, causas raiz, análise, análise da causa, análise de causa, análise causa raiz, análise causa, causa principal, causa, fatores contribuintes, por que aconteceu, 5 porquês',
    '根本原因, 原因, 直接原因, 寄与要因, 要因, 発生原因',
    '根因, 根本原因, 事故原因, 故障原因, 问题原因, 原因定位',
    'ursache, grundursache, hauptursache, ursachenanalyse, fehlerursache',
    'causa principale, causa radice, causa, cause',
    'корневая причина, коренная причина, первопричина, причина, причины',
    'oorzaak, grondoorzaak, årsak, rotårsak, bakenforliggende årsak, årsaker, rotårsaker, orsaker, årsager, årsag, orsak, grundorsak',
    'przyczyna, przyczyna źródłowa, główna przyczyna, kök neden, neden, penyebab, akar masalah, akar penyebab, nguyên nhân, nguyên nhân gốc',
    '원인, 근본 원인, 원인 분석, 장애 원인',
  ],
  resolution: [
    'resolution, recovery, recover, contain, eradicate, containment, eradication, recovery action, mitigation, summation, mitigating action, fix, short term fix, immediate fix, temporary fix, remediation, remediation step, how did we respond, response, how we responded, how was it fixed, how it was fixed, resolved, fixed, how we fixed it, how did we fix it, restoration, solution, workaround, what was done, solving, how it was solved, how we solved it, fix implemented, implemented fix, fix applied, applied fix, what we did, what did we do, detail of fix, resolving action, step to resolution, step to resolve, resolution step, instance fix, hotfix, code fix, action taken, immediate action, immediate action taken, corrective action taken, steps taken, steps taken to resolve',
    'resolución, recuperación, mitigación, solución, corrección, acciones inmediatas, cómo se resolvió, acciones tomadas, respuesta',
    'résolution, rétablissement, remédiation, correctif, solution appliquée, solution, mesures immédiates, retour à la normale, comment l incident a été résolu, atténuation',
    'resolução, recuperação, mitigação, solução, correção, como foi resolvido, ações tomadas',
    '解決, 復旧, 実施した対処, 実施した対応, 対応, 対処, 緩和策, 復旧対応, 暫定対応',
    '修复, 解决, 恢复, 处理, 处理过程, 解决过程, 解决方案, 解决方法, 解决办法, 修复方案, 修复措施, 修复过程, 应急处理, 临时措施',
    'behebung, fehlerbehebung, wiederherstellung, lösung, sofortmaßnahmen',
    'risoluzione, soluzione, ripristino',
    'решение, устранение, восстановление',
    'oplossing, herstel, løsning, lösning, åtgärd, gjenoppretting, genopretning, rozwiązanie, naprawa, çözüm, solusi, penyelesaian, khắc phục',
    '해결, 조치, 대응, 복구, 해결 방법, 조치 사항',
  ],
  'corrective-measures': [
    'corrective, preventive, preventative, mitigation plan, plan of action, prevention, preventing, prevent, prevention plan, preventing recurrence, prevention of recurrence, corrective measure, corrective action, corrective step, corrective work, corrective strategy, correction, preventive measure, preventative measure, remedial measure, remedial action, preventive action, preventative action, preventative strategy, prevention action, prevention measure, capa, follow up, followup, what next, moving forward, going forward, what are we doing about this, what are we doing, what is being done, recommendation, remediation plan, measure, countermeasure, proactive measure, make sure, going to do, safeguard, avoiding, how do we prevent, how are we preventing, how can we prevent, how will we prevent, how to prevent, remediation, long term solution, long term fix, long term measure, possible fix, proposed fix, permanent fix, further mitigation, mitigation and prevention, what we will do, what we will change, what we are changing, what will change, next',
    'medidas correctivas, plan de mejora, acciones recomendadas, acciones propuestas, medidas recomendadas, medidas preventivas, medidas correctivas y preventivas, acciones correctivas, acciones preventivas, acciones correctivas y preventivas, prevención, plan de acción, próximos pasos, recomendaciones, medidas',
    'mesures correctives, plan d amélioration, actions recommandées, mesures recommandées, mesures préventives, mesures correctives et préventives, actions correctives, actions préventives, actions correctives et préventives, plan d action, plan d actions, prévention, suites à donner, recommandations, mesures, prochaines étapes',
    'medidas corretivas, ações recomendadas, medidas recomendadas, medidas preventivas, medidas corretivas e preventivas, ações corretivas, ações preventivas, ações corretivas e preventivas, prevenção, plano de ação, próximos passos, recomendações, medidas',
    '再発防止策, 再発防止, 恒久対応, 恒久対策, 対策, 今後の対応, 改善策',
    '预防, 预防措施, 防范措施, 改进措施, 整改措施, 整改方案, 后续措施, 后续计划, 后续改进, 纠正措施, 改进方案, 改进计划, 如何避免',
    'maßnahmen, korrekturmaßnahmen, gegenmaßnahmen, vorbeugung, prävention, vorbeugende maßnahmen, präventive maßnahmen',
    'misure correttive, misure preventive, azioni correttive, azioni preventive, prevenzione',
    'меры, корректирующие меры, превентивные меры, меры по предотвращению, предотвращение',
    'preventie, maatregelen, preventieve maatregelen, tiltak, forebyggende tiltak, åtgärder, förebyggande åtgärder, tiltag, działania naprawcze, działania korygujące, działania zapobiegawcze, önleyici faaliyetler, düzeltici faaliyetler, tindakan perbaikan, tindakan pencegahan, pencegahan',
    '재발 방지, 재발 방지 대책, 예방 조치, 개선 방안',
  ],
  improvements: [
    'improvement, detection improvement, monitoring improvement, alerting improvement, process improvement, testing improvement, improvements fix, improvement fix, enhancement, thing to be improved, thing that can be improved, thing to improve, area for improvement, area of improvement, what can be improved, what could be improved, what needs improvement, what needs improvement fixing, what can be improved fixed, thing to be improved fixed, opportunity for improvement, process improvement',
    'mejoras, oportunidades de mejora, áreas de mejora, qué se puede mejorar, puntos de mejora',
    'améliorations, axes d amélioration, pistes d amélioration, points d amélioration',
    'melhorias, oportunidades de melhoria, áreas de melhoria, o que pode ser melhorado',
    '改善, 改善点',
    '改进, 改进点, 优化',
    'verbesserungen, verbesserung',
    'miglioramenti, punti di miglioramento',
    'улучшения',
    'verbeteringen, forbedringer, förbättringar, usprawnienia, iyileştirmeler, perbaikan',
    '개선 사항, 개선점',
  ],
  'action-items': [
    'task, task list, list of task, specific task, task to address issue, task to address, todo, to do, todo list, to do list, action item, action list, action, ai, follow up task, follow up action, followup action, followup task, follow up item, action point, action plan, action required, planned action, review action, action following review, action after review, remediation item, remediation task, actionable item, actionable, corrective task, preventive task, work item, next step, ticket, checklist',
    'tareas, lista de tareas, tareas específicas, acciones, acciones pendientes, pendientes, tareas por realizar, elementos de acción, por hacer',
    'tâches, liste de tâches, liste des tâches, actions, actions à mener, à faire, tâches à réaliser, tâches spécifiques, actions de suivi, points d action',
    'tarefas, lista de tarefas, tarefas específicas, ações, itens de ação, a fazer, pendências',
    'アクションアイテム, アクション, タスク, 対応タスク, やること',
    '行动项, 行动计划, 后续行动, 待办, 待办事项, 改进项, 任务, 跟进事项',
    'aufgaben, nächste schritte, offene punkte',
    'prossimi passi, azioni da intraprendere',
    'задачи, список задач, дальнейшие действия, следующие шаги, план действий',
    'actiepunten, vervolgacties, oppfølging, oppfølgingspunkter, aksjonspunkter, åtgärdslista, zadania, aksiyonlar, yapılacaklar, tindak lanjut',
    '액션 아이템, 후속 조치, 할 일, 조치 계획',
  ],
  lessons: [
    'lesson learned, lesson learnt, lesson, learning, takeaway, key takeaway, what went well, what went wrong, what went poorly, what went right, what did not go so well, what didn t go so well, what didn t go well, what could have gone better, thing that went well, thing that went poorly, thing that went wrong, where we got lucky, how d we do, what we learned, what did we learn, insight, retrospective, reflection',
    'lecciones aprendidas, lección, lección aprendida, aprendizajes, qué salió bien, qué funcionó bien, qué no funcionó bien, qué funcionó, qué no funcionó, qué hicimos bien, qué salió mal, dónde tuvimos suerte, lecciones',
    'leçons apprises, leçon, leçon apprise, leçons tirées, enseignements, retour d expérience, retex, ce qui a bien fonctionné, ce qui n a pas fonctionné, ce qui a fonctionné, ce qui a mal fonctionné',
    'lições aprendidas, lição, o que falhou, o que funcionou, aprendizado arquitetural, aprendizados arquiteturais, aprendizados, o que deu certo, o que deu errado, onde tivemos sorte',
    '教訓, 学び, 学習ポイント, うまくいったこと, うまくいかなかったこと, 運が良かったこと, 学んだこと, 振り返り',
    '教训, 经验教训, 经验总结, 总结, 反思, 复盘, 做得好的, 做得不好的, 學到的教訓',
    'erkenntnisse, gewonnene erkenntnisse, lehren, was lief gut, was lief schlecht',
    'lezioni apprese, lezioni imparate, cosa ha funzionato, cosa non ha funzionato',
    'выводы, уроки, извлечённые уроки, что прошло хорошо, что прошло плохо',
    'geleerde lessen, lessen, hva lærte vi, hvor hadde vi flaks, hvad lærte vi, vad lärde vi oss, lærdom, lærdommer, læringspunkter, hva gikk bra, hva gikk dårlig, lärdomar, wnioski, öğrenilenler, alınan dersler, pelajaran, pelajaran yang diambil, pembelajaran, bài học',
    '교훈, 배운 점, 회고, 잘한 점, 아쉬운 점',
  ],
  metadata: [
    'metadata, incident detail, report detail, key fact, at a glance',
    'metadatos, datos del incidente',
    'métadonnées, fiche d incident',
    'metadados',
    'メタデータ, 基本情報',
    '基本信息, 元数据',
  ],
  beside: [
    'response team, response plan, resolution time, recovery time, repair time, detection time, response time, response process, response protocol, response procedure, contributor, author, attendee, participant, involved party, reference, resource, link, appendix, supporting information, visual summary, diagram, diagram explanation, humorous note, conclusion, final thought, closing thought, closing, glossary, acknowledgement, license, stat, statistic, messaging, communication, feedback, additional information, time to detect, time to detection, time to acknowledge, time to identify, time to mitigate, time to mitigation, time to repair, time to recover, time to recovery, time to resolve, time to resolution, time to restore, more resource, related incident, q a, question, open question, note, postscript, outcome, further reading, credit',
    'colaboradores, autores, referencias, conclusión, glosario, anexo, comunicación',
    'contributeurs, auteurs, références, conclusion, glossaire, annexe, communication',
    'colaboradores, autores, referências, conclusão, glossário, anexo, comunicação',
    '参考資料, 参考, 関連資料, 備考, 結論',
    '参考, 参考资料, 相关资料, 相关链接, 参考链接, 附录, 备注, 结论',
    'anhang, referenzen, fazit',
    'riferimenti, appendice, conclusione',
    'приложение, ссылки, заключение',
    'bijlage, vedlegg, bilaga, conclusie, konklusjon, wnioski końcowe, lampiran, kesimpulan, kết luận',
    '결론, 참고, 참고 자료',
  ],
}

/** Titles known by their form where no name fits: questions, and what ends in an unmistakable name. */
export const forms: readonly (readonly [RegExp, SectionId])[] = [
  [/^why .{0,40}\b(?:detect(?:ion|ed)?|noticed?)\b/, 'detection'],
  [/^impact (?:on|to|for) [\p{L}\p{N}'’ -]{2,40}$/u, 'impact'],
  [/^why (?:did|does|do|was|were|is|has|have) /, 'root-cause'],
  [/^what (?:caused|led to|allowed) /, 'root-cause'],
  [/^how (?:did|does) .{0,40}\b(?:attack|exploit|hack|bug)\b.{0,20}\bwork/, 'root-cause'],
  [/^how (?:did|was|were|have|has) .{0,60}\b(?:fix|solv|resolv|restor|recover|mitigat|repair)/, 'resolution'],
  [/^how (?:did|was|were) .{0,60}\b(?:detect|notic|discover|f[io]u?nd out|learn)/, 'detection'],
  [
    /^(?:what|how) (?:are|is|will|can|could|do|should) .{0,60}\b(?:prevent|avoid|again|about (?:this|it))\b/,
    'corrective-measures',
  ],
  [/^(?:action items?|follow-?ups?|measures|fixes|changes) (?:this|the|that|from|we)\b/, 'corrective-measures'],
  [/^what (?:we|we['’]?re|we are|we will|we['’]?ll) (?:are |will |have )?chang/, 'corrective-measures'],
  [
    /^(?:prevention|remediation|hardening)(?: [/&+-] | and | )(?:hardening|status|prevention|items?|work)\b/,
    'corrective-measures',
  ],
  [/^lessons?(?: |$)/, 'lessons'],
  [/^detection (?:gap|& |and )/, 'detection'],
  [/^what was the (?:problem|issue|incident)/, 'summary'],
  [/^(?:measures|steps|actions) taken to (?:arrest|resolve|fix|mitigate|stop|contain|recover|restore)\b/, 'resolution'],
  [/^who (?:was|were|is|are) .{0,40}\b(?:affected|impacted)/, 'impact'],
  [/^(?:[\p{L}\p{N}'’]+[ -]){1,4}timeline$/u, 'timeline'],
]

/** Words that qualify a name without changing it. */
export const qualifiers = new Set(
  words(
    'aplicada aplicadas aplicado implementada implementadas adoptada adoptadas tomada tomadas realizada realizadas inmediata inmediatas propuesta propuestas adotadas imediatas propostas appliquee appliquees implementee implementees prise prises immediate immediates proposee proposees incident issue outage disruption problem event service system detailed detail brief short full complete initial final key main primary overall blameless executive high level quick technical general our my specific proposed planned possible potential future immediate long term short mid medium taken must contain explanation analysis section report process procedure implementation description log window related such against problem happening again recurrence occurring reoccurrence future it from happen update list total method item real actual ongoing new post postmortem effort strategy plan address time what how when which who where team individual happened found identified error some date range did does do will should doesn don t not never re about go further incidente incident ejecutivo executif executivo problema probleme evento eventos evenement evenements interrupcion servicio panne vorfall vorfalls storung ausfall ausfalls disservizio инцидент инцидента сбои сбоя',
  ),
)
export const fillers = new Set(
  words(
    'the a an its of to in on for and or with by is was were are be been we i it this that these those our us can de del la el los las l d du des le les un une en y e et o a da do das dos der die das und von zur zum il i gli di del della degli и',
  ),
)
/** Names only where nothing else stands in the title. */
export const weak = new Set(
  words(
    'incident issue problem introduction background description context reason next scope effect how detect recover contain eradicate',
  ),
)

function words(list: string): string[] {
  return list.split(' ')
}
