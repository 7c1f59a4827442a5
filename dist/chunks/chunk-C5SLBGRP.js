import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/metrics.ts
var MILESTONES = [
  "trigger",
  "start",
  "detected",
  "acknowledged",
  "escalated",
  "dead-end",
  "identified",
  "mitigated",
  "restored",
  "closed"
];
function metrics({ timeline, incident }) {
  const entries = timeline?.entries ?? [];
  const bearing = (milestone) => entries.find(({ milestones: milestones2 }) => milestones2.includes(milestone)) ?? null;
  const milestones = Object.fromEntries(MILESTONES.map((name) => [name, bearing(name)]));
  const minute = (milestone) => milestones[milestone]?.minute ?? null;
  const start = startMinute(incident.start, timeline) ?? minute("start");
  return {
    milestones,
    timeToDetect: between(start, minute("detected")),
    timeToAcknowledge: between(minute("detected"), minute("acknowledged")),
    timeToEscalate: between(minute("detected"), minute("escalated")),
    timeToIdentify: between(minute("detected"), minute("identified")),
    timeToMitigate: between(start, minute("mitigated") ?? minute("restored")),
    timeToRestore: between(start, minute("restored")),
    deadEndMinutes: timeline === null ? null : deadEndMinutes(entries)
  };
}
function between(from, to) {
  return from === null || to === null || to < from ? null : to - from;
}
function startMinute(start, timeline) {
  const first = timeline?.entries.find(({ minute }) => minute !== null);
  if (start?.time == null || first?.minute == null) return null;
  if (start.instant !== null && first.at.instant !== null) {
    return first.minute + (Date.parse(start.instant) - Date.parse(first.at.instant)) / 6e4;
  }
  const clock = (time) => Number(time?.slice(0, 2)) * 60 + Number(time?.slice(3));
  const days = start.date === null || first.at.date === null ? 0 : daysBetween(first.at.date, start.date);
  return first.minute + days * 1440 + clock(start.time) - clock(first.at.time);
}
var daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 864e5;
function deadEndMinutes(entries) {
  return entries.reduce((sum, { milestones, minute, track }, index) => {
    if (!milestones.includes("dead-end")) return sum;
    const next = entries.find((entry, at) => at > index && entry.minute !== null && entry.track === track);
    return sum + (between(minute, next?.minute ?? null) ?? 0);
  }, 0);
}

export {
  metrics
};
