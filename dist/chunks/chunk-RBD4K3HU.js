import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// src/render/totals.ts
function totals(reports) {
  const findings = reports.flatMap((report) => report.findings);
  const passed = reports.filter((report) => report.verdict === "pass").length;
  return {
    reports: reports.length,
    passed,
    failed: reports.length - passed,
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    infos: findings.filter(({ severity }) => severity === "info").length,
    actionItems: reports.reduce(
      (sum, { postmortem }) => sum + (postmortem.kind === "report" ? postmortem.actionItems.length : 0),
      0
    )
  };
}

export {
  totals
};
