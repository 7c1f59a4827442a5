/** Issues of one report, as many as GitHub takes as sub-issues of one: a list of hundreds is a mistake or an attack. */
export const mostIssuesOfReport = 100
