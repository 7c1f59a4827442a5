import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/tracking/agenda.ts
function isDecidedAgainst({ state, stateReason }) {
  return state === "closed" && (stateReason === "not_planned" || stateReason === "duplicate");
}
function agenda(outcomes, existing, today, policy) {
  const issues = new Map(existing.map((issue) => [issue.number, issue]));
  const tracked = outcomes.flatMap((outcome) => {
    const issue = outcome.tracked === "issue" ? issues.get(outcome.number) : void 0;
    return issue === void 0 ? [] : [{ item: outcome.item, issue }];
  });
  const closed = tracked.filter(({ issue }) => issue.state === "closed");
  const notPlanned = closed.filter(({ issue }) => isDecidedAgainst(issue)).length;
  const open = tracked.filter(({ issue }) => issue.state === "open").map((it) => commitment(it, today, policy));
  return { open: open.toSorted(byUrgency), done: closed.length - notPlanned, notPlanned };
}
function commitment({ item, issue }, today, { dueSoon, daysByPriority, unowned }) {
  const opened = issue.createdAt.slice(0, 10);
  const { owners, priority } = item.item;
  const due = dueOf(item, opened, daysFor(priority, daysByPriority));
  return {
    item,
    issue,
    due,
    stage: due === null ? null : stageOf(daysBetween(today, due.date), dueSoon),
    unowned: owners.length === 0 && issue.assignees.length === 0 && daysBetween(opened, today) >= unowned
  };
}
function daysFor(priority, daysByPriority) {
  return Object.entries(daysByPriority).find(([name]) => name.toLowerCase() === priority?.toLowerCase())?.[1];
}
function dueOf({ item }, opened, days) {
  if (item.due?.date != null) return { date: item.due.date, byDefault: false };
  return days === void 0 ? null : { date: dayAfter(opened, days), byDefault: true };
}
function stageOf(daysLeft, dueSoon) {
  if (daysLeft < 0) return { is: "overdue", weeks: Math.floor((-daysLeft - 1) / 7) };
  return daysLeft <= dueSoon ? { is: "due-soon" } : null;
}
function byUrgency(one, other) {
  const [due, otherDue] = [one.due?.date ?? "9999", other.due?.date ?? "9999"];
  return due < otherDue ? -1 : due > otherDue ? 1 : one.issue.number - other.issue.number;
}
var day = 24 * 60 * 60 * 1e3;
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}
function dayAfter(from, days) {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

export {
  isDecidedAgainst,
  agenda
};
