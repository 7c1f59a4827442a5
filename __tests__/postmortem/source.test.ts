import { describe, expect, test } from 'vitest'
import { decode, refuseSize } from '../../src/postmortem/source.ts'

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('bytes become text', () => {
  test.each([
    ['UTF-8', Buffer.from('Dépassé – 復旧')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFDépassé – 復旧')],
    ['UTF-16, little end first', utf16('Dépassé – 復旧')],
    ['UTF-16, big end first', utf16('Dépassé – 復旧').swap16()],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'Dépassé – 復旧' })
  })

  test('Windows-1252, which old editors write', () => {
    expect(decode(Buffer.from([0x44, 0xe9, 0x70, 0x20, 0x96, 0x20, 0x31]))).toEqual({ text: 'Dép – 1' })
  })

  test('UTF-8 with a damaged byte keeps the rest', () => {
    expect(decode(Buffer.concat([Buffer.from('é '), Buffer.from([0xff])]))).toEqual({ text: 'é \uFFFD' })
  })

  test('an empty file is an empty text', () => {
    expect(decode(Buffer.alloc(0))).toEqual({ text: '' })
  })
})

describe('what has no text is refused, with a remedy', () => {
  test('binary', () => {
    expect(decode(Buffer.from('PNG\0\0'))).toEqual({
      refusal: 'The file is binary, expected Markdown text',
      help: 'Write the report as Markdown, for example by exporting the document as `.md`',
    })
  })

  test('too large', () => {
    expect(decode(Buffer.alloc(2_000_000, 'a'))).toMatchObject({ refusal: 'The file has 2 MB, expected at most 1 MB' })
  })

  test.each(['\n', '\r\n', '\r'])('of too many lines, ended by %j', (end) => {
    expect(decode(Buffer.from(end.repeat(9_999)))).toEqual({ text: end.repeat(9_999) })
    expect(decode(Buffer.from(end.repeat(10_000)))).toMatchObject({
      refusal: 'The file has 10001 lines, expected at most 10000',
    })
  })

  test('by its size alone', () => {
    expect(refuseSize(1_000_000)).toBeNull()
    expect(refuseSize(1_250_000)?.refusal).toBe('The file has 1.3 MB, expected at most 1 MB')
  })
})
