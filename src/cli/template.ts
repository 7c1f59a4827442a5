import type { Preset } from '../rules/rule.ts'

/** A report with blanks in brackets, in the sections that the preset asks for. `date` is `YYYY-MM-DD`. */
export function template(preset: Preset, title: string, date: string): string {
  return preset === 'alx' ? school(title) : team(title, date)
}

const school = (title: string) => `# Postmortem: ${title}

## Issue Summary

- **Duration:** [date], [time of the start] to [time of the end] [name of the time zone]
- **Impact:** [describe what users saw, and how many % of them]
- **Root cause:** [describe in one sentence what broke]

## Timeline

All times are [name of the time zone].

- [time] - [describe how it was noticed: by monitoring, an engineer or a customer]
- [time] - [describe what was looked at, and what was assumed]
- [time] - [describe a path that was misleading, and how it was ruled out]
- [time] - [name the team that it was escalated to]
- [time] - [describe how the root cause was found]
- [time] - [describe what restored the service]

## Root Cause and Resolution

### Root Cause

[describe in detail what broke, why that was possible, and why nothing caught it]

### Resolution

[describe in detail what was done, in which order, and how it was verified]

## Corrective and Preventative Measures

### Improvements

- [describe broadly what gets better]

### Tasks

- [ ] [add a task: a verb, the system, and the state that it ends in]
- [ ] [add a task: a verb, the system, and the state that it ends in]
`

const team = (title: string, date: string) => `---
title: ${JSON.stringify(title)}
date: ${date}
authors: "[name the authors]"
status: draft
severity: "[name the severity]"
---

# ${title}

## Summary

On [date], from [time of the start] to [time of the end] [name of the time zone], [describe what happened, to whom, and the root cause in one sentence]

## Impact

[describe who was affected: the share of users or requests, what they saw, whether data was lost]

## Detection

[describe how and when it was noticed, and what would have noticed it earlier]

## Timeline

All times are [name of the time zone].

| Time | Event |
| --- | --- |
| [time] | [describe how the impact began] |
| [time] | [describe how it was noticed] |
| [time] | [name who was called in] |
| [time] | [describe how the root cause was found] |
| [time] | [describe what restored the service] |

## Root Cause

[describe what broke, what made that possible, and why nothing caught it]

## Resolution

[describe what was done, in which order, and how it was verified]

## Action Items

| Action | Type | Owner | Priority | Due |
| --- | --- | --- | --- | --- |
| [add a verb, the system, and the state that it ends in] | prevent | [name] | P1 | [date] |
| [add a verb, the system, and the state that it ends in] | detect | [name] | P2 | [date] |

## Lessons Learned

### What went well

- [describe it]

### What went badly

- [describe it]

### Where we got lucky

- [describe it]
`
