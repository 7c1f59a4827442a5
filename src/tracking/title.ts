import type { ActionItem } from '../postmortem/postmortem.ts'
import { cut, oneLine } from './text.ts'

const longest = 120

/**
 * Title of an item's issue, plain text of at most 120 code points: the item's own, and where that is a mere name ("Training Sessions"),
 * with the first clause of its detail.
 */
export function issueTitle(item: ActionItem): string {
  const lead = oneLine(item.title).replace(/[\s:.]+$/u, '')
  const clause = saysWhatToDo(lead) ? '' : firstSentence(oneLine(item.detail))
  const title = clause === '' ? lead : lead === '' ? clause : `${lead}: ${lowered(clause)}`
  return cut(title, longest) || 'Action item without words'
}

/** At least three words, with a verb where tasks have it: many a verb is a noun elsewhere ("Enhanced cache monitoring"). */
function saysWhatToDo(lead: string): boolean {
  const words = lead.split(' ').filter((word) => /\p{L}/u.test(word))
  return words.length >= 3 && words.some((word, index) => isVerb(word) && leadsToVerb(words[index - 1]))
}

function isVerb(word: string): boolean {
  return verbs.has(word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
}

function leadsToVerb(before: string | undefined): boolean {
  return before === undefined || /^(?:to|and|we|must|should|will|not|de|à)$|ly$|[:;,/]$|mente?$/iu.test(before)
}

/** Without its final stop; a point inside a version or a file name ends nothing. */
function firstSentence(text: string): string {
  const end = /[.!?](?=\s+\p{Lu})|[.!?]+$|;(?=\s)/u.exec(text)
  return (end === null ? text : text.slice(0, end.index)).trim()
}

/** "Conduct training" → "conduct training"; names and abbreviations ("SLO", "MySQL", "I") keep their capital. */
function lowered(clause: string): string {
  const first = clause.split(' ', 1)[0] ?? ''
  return /^\p{Lu}[\p{Ll}'’-]+[,:]?$/u.test(first) && isVerb(first)
    ? clause.slice(0, 1).toLowerCase() + clause.slice(1)
    : clause
}

/** Verbs that tasks begin with or turn on, in the languages that the reader knows. */
const verbs: ReadonlySet<string> = new Set(
  `add adjust adopt alert allow analyse analyze apply archive ask assign audit automate avoid backup block build bump cache calculate call cap
  change check clean clarify close collect communicate compare compile complete conduct configure confirm connect consider consolidate contact
  convert copy correct create cut decide decommission decrease define delete deliver deploy deprecate design detect determine develop disable
  discuss distribute document double drain drill drop educate eliminate email emit enable encrypt enforce engage enhance ensure escalate
  establish evaluate examine expand explain export expose extend extract fail fetch file find fix flag follow force formalize forward freeze
  gate generate get give grant harden have hire hold host identify implement import improve include increase index inform initiate inspect
  install instrument integrate introduce inventory investigate invest isolate issue keep launch learn limit link list load lock log lower
  maintain make map measure merge migrate mitigate mock modify monitor move notify offer optimise optimize order organise organize page patch
  perform pin plan postpone prepare present prevent prioritise prioritize probe produce profile promote protect prove provide provision publish
  purge put raise re-enable rebuild record recover reduce refactor refine refresh regenerate register reject release reload remove rename
  reorganise reorganize repair repeat replace replicate report reproduce request require reset resize resolve restart restore restrict retire
  retry return review revise revert rewrite roll rotate route run scale schedule scan script search secure select send separate serve set setup
  share shift ship show shorten shut simplify simulate split stagger standardise standardize start stop store strengthen stress submit support
  switch sync tag teach test throttle tighten tidy trace track train transfer translate trigger try tune turn uninstall unify update upgrade
  upload use validate verify vet visualise visualize wait warn watch wire wrap write
  activar actualizar agregar ajustar añadir analizar aplicar asegurar automatizar cambiar capacitar configurar corregir crear definir
  desplegar documentar eliminar ejecutar establecer evaluar evitar garantizar implementar incluir incrementar instalar investigar limitar
  mejorar migrar monitorear monitorizar mover optimizar probar programar realizar reducir reemplazar reforzar reparar restaurar revisar separar
  supervisar validar verificar
  activer adapter ajouter alerter améliorer analyser appliquer assurer augmenter automatiser changer configurer corriger créer définir déployer
  désactiver documenter déplacer effectuer empêcher établir étendre évaluer éviter former garantir implémenter installer intégrer limiter
  mesurer mettre migrer modifier nettoyer optimiser organiser planifier prévoir rédiger réduire remplacer renforcer réparer restaurer revoir
  séparer supprimer surveiller tester utiliser valider vérifier
  adicionar alterar aprimorar atualizar aumentar avaliar criar garantir implantar incluir melhorar monitorar otimizar reduzir remover substituir
  testar treinar verificar`.split(/\s+/),
)
