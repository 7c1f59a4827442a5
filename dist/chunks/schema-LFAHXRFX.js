import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  rules
} from "./chunk-LTID4BIY.js";
import "./chunk-7REPD6RP.js";
import "./chunk-7AF6O3BB.js";

// src/config/schema.ts
var levels = ["off", "info", "warning", "error"];
var presets = ["alx", "sre", "strict"];
var globs = { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 };
var sectionIds = [
  "summary",
  "duration",
  "impact",
  "detection",
  "timeline",
  "escalation",
  "misleading",
  "trigger",
  "root-cause",
  "resolution",
  "corrective-measures",
  "improvements",
  "action-items",
  "lessons",
  "metadata"
];
function closed(description, properties) {
  return { description, type: "object", additionalProperties: false, properties };
}
function level(description) {
  return { description, type: "string", enum: levels };
}
function ruleSchema(rule) {
  const severity = level("Level of its findings, instead of the preset\u2019s");
  return {
    description: rule.description,
    if: { type: "object" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: closed(rule.description, { severity, ...rule.options }),
    else: { type: "string", enum: levels }
  };
}
function label(description) {
  return { description, type: "string", minLength: 1, maxLength: 50 };
}
function days(description) {
  return { description, type: "integer", minimum: 0 };
}
function configurationSchema() {
  const preset = { description: "The standard that reports are judged by", type: "string", enum: presets };
  const ruleSettings = closed(
    "A level by rule, or the level with the rule\u2019s options",
    Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, ruleSchema(rule)]))
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Postmortem Compliance",
    ...closed("Configuration of Postmortem Compliance, .github/postmortem.yml", {
      $schema: { description: "Address of this schema, for editors", type: "string" },
      preset: { ...preset, description: `${preset.description}; without it, the path of each report decides` },
      paths: { ...globs, description: "Globs of the files that are reports" },
      ignore: { ...globs, minItems: 0, description: "Globs of the files that are none" },
      overrides: {
        description: "Settings for some paths; later ones win",
        type: "array",
        items: {
          ...closed("Settings for the reports under these paths", {
            paths: { ...globs, description: "Globs of the reports that are meant" },
            preset,
            rules: ruleSettings
          }),
          required: ["paths"]
        }
      },
      rules: ruleSettings,
      sections: closed(
        "Further titles of a section, by its meaning",
        Object.fromEntries(sectionIds.map((id) => [id, { ...globs, description: `Titles of the ${id} section` }]))
      ),
      issues: closed("How action items become issues", {
        open: { description: "When issues open", type: "string", enum: ["on-pull-request", "on-merge", "never"] },
        label: label("The label of every tracking issue"),
        limit: { description: "New issues of one run", type: "integer", minimum: 0, maximum: 500 },
        authors: {
          description: "Further logins whose marked issues are trusted",
          type: "array",
          items: { type: "string", minLength: 1 }
        },
        assign: { description: "Assign owners who are assignable", type: "boolean" },
        repository: {
          description: "owner/name of the repository that gets the issues, instead of the report\u2019s own",
          type: "string",
          pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"
        },
        linkBack: {
          description: "Suggest links from action items to their issues, on the lines of the pull request",
          type: "string",
          enum: ["never", "suggestion"]
        },
        parent: { description: "Open one parent issue per postmortem", type: "boolean" },
        labels: closed("Further labels of new issues; * stands for the value", {
          unowned: label("Label where nobody could be assigned, such as needs-owner"),
          priority: label("Label for the priority, such as *"),
          type: label("Label for the type, such as type:*")
        }),
        reminders: closed(
          "Remind of action items in runs of all reports (schedule, workflow_dispatch), except for reports by the preset alx",
          {
            dueSoon: days("Days before the due date from which an item is due soon"),
            daysByPriority: {
              description: "Days from the opening of an issue until it is due, by priority, where the report names no day",
              type: "object",
              additionalProperties: { type: "integer", minimum: 1 }
            },
            unowned: days("Days that an issue may be open without an owner")
          }
        )
      }),
      badge: closed("The badge", {
        branch: { description: "Branch that the badge is published on", type: "string", minLength: 1 },
        label: { description: "Text of its left half", type: "string", minLength: 1, maxLength: 40 }
      }),
      policy: { description: "Path of your own JSON Schema over a report of the result", type: "string", minLength: 1 }
    })
  };
}
export {
  configurationSchema
};
