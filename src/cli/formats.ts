import type { Format, Settings } from '../render/format.ts'

export const formatNames = ['text', 'json', 'markdown', 'github', 'sarif'] as const
export type FormatName = (typeof formatNames)[number]

/** Formats in which GitHub reads the paths, which it knows from the root of the repository. */
export const isFromRoot = (name: FormatName): boolean => name === 'github' || name === 'sarif'

/** Each format is loaded only where it is asked for. */
export async function loadFormat(name: FormatName, settings: Settings): Promise<Format<unknown>> {
  switch (name) {
    case 'text':
      return (await import('../render/text.ts')).textFormat(settings)
    case 'json':
      return (await import('../render/json.ts')).jsonFormat(settings.failOn)
    case 'markdown':
      return (await import('../render/summary.ts')).markdownFormat(settings.failOn)
    case 'github':
      return (await import('../render/workflow-command.ts')).commandFormat(settings.failOn)
    case 'sarif':
      return (await import('../render/sarif.ts')).sarifFormat(settings.failOn)
  }
}
