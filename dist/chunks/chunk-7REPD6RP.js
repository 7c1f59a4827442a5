import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/postmortem/verb.ts
var verbs = new Set(
  "accelerate achieve acquire activate adapt add address adjust adopt agree alert align allocate allow analyse analyze announce apply approve archive arrange ask assess assign attach audit author automate avoid back backfill backport backup balance ban be begin bolster block boot break bring budget build bump buy cache calibrate call cap capture change check cherry-pick choose clarify clean clear close code collaborate collect come commit communicate compare compile complete conduct configure confirm connect consider containerise containerize cordon consolidate consult contact contribute convert craft cultivate coordinate copy correct cover count create cut deactivate deal debug decide declare decommission decouple decrease dedicate define delete deny deploy deprecate derive describe design detect determine develop diagnose differentiate disable disallow disband discontinue discourage discuss disown distribute do document double-check downgrade downsize draft drain drop educate elevate eliminate embed embrace empower emphasise emphasize enable encourage encrypt enforce engage engrave enhance enlarge enrich endeavor endeavour ensure equip establish estimate evaluate evict examine exclude expand explore export expose extend extract fail figure file fill find finish fix flag follow forbid force formalise fortify foster formalize freeze gather generate get give go grant group grow guard handle harden have help hide hire hold host identify ignore implement import improve include incorporate increase index inform initiate inspect install instill institute instrument integrate introduce invest investigate invite invalidate isolate issue join keep launch lead learn leave let leverage limit link list load lock log look lower maintain make manage mandate map mark measure merge migrate minimise minimize mirror mitigate modernise modernize modify monitor mount move mute name notify observe obtain offer onboard open optimise optimize order organise organize outline overhaul own page partition pass patch pause perform permit pin plan post practise practice prepare prevent prioritise prioritize procure produce profile prohibit promote propose protect prove provide provision prune publish pull purchase purge push put quantify query queue raise randomise rate re-enable read reach reassess reevaluate rebuild recommend reconcile reconfigure record recover recreate redeploy redesign reduce redact refactor refine refresh register regularly rehearse reinforce reiterate re-iterate renew reject release rely remediate remind remove rename reorganise repair replace replicate report reproduce request require reroute research reset resize resolve respond restart restore restrict restructure retag retain retest retire retrain retry return reuse revamp revert review revise revisit revoke rewrite roll rollback rollout rotate route run sample sanitise sanitize save scale scan schedule scope script scrutinise scrutinize secure segment select send separate serve set setup shard share ship shorten show shut sign simplify simulate snapshot spike split spread stabilise stage standardise standardize start stop store streamline strengthen stress-test submit subscribe support suppress suspend swap switch sync synchronise tag take talk teach tear test throttle tidy tighten time trace track train transfer transform transition trigger triage try tune turn understand unleash unify unmount uninstall unlock update upgrade use utilise utilize validate verify version vet wait warn watch whitelist widen work wrap write".split(" ")
);
var nouns = new Set(
  "after air another balancer better bigger broader broker browser buffer calendar chair cleaner clearer closer cluster compiler container controller customer deeper developer docker dollar easier either engineer ever faster fewer former folder further greater handler header higher larger later layer longer manager master never newer number older other over owner pair paper parser particular partner peer per pointer power proper provider quicker radar rather regular router safer scheduler server shorter similar simpler slower smaller smarter sooner stronger super their tighter timer together under user whether wider worker year".split(" ")
);
function isVerb(word) {
  return verbs.has(word.toLowerCase());
}
function beginsWithVerb(text) {
  const [first = ""] = text.toLowerCase().replace(new RegExp("^(?!(?:apply|supply|reply|comply|multiply|rely)\\b)\\p{L}{3,}ly\\s+", "u"), "").match(/[\p{L}-]+/u) ?? [];
  return isVerb(first) || isVerb(first.replace(/^(?:re|pre|de|un|co)-/, "")) || isVerb(first.replace(/ly$/, "")) || !nouns.has(first) && /^[a-zà-ü]{3,}(?:ar|er|ir)$/u.test(first) || /^(?:(?:ré|ad|re|per|trans)?mett|(?:re|ap|com)?prend|rend|étend|(?:re|dé)?fai|(?:re|dé)?(?:con|intro|ins|ré)[dst]?[tr]?ui|inclu|souscri|écri|inscri)re$|^(?:re|pré)voir$/u.test(
    first
  ) || gerund(first.replace(/^(?:re|pre|de|un|co)-/, ""));
}
function gerund(word) {
  const stem = word.match(/^(.{2,})ing$/)?.[1];
  return stem !== void 0 && (isVerb(stem) || isVerb(`${stem}e`) || isVerb(stem.slice(0, -1)));
}

export {
  isVerb,
  beginsWithVerb
};
