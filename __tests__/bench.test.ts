import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as folders from '../bench/folders.ts'
import * as growth from '../bench/growth.ts'
import * as reading from '../bench/reading.ts'
import { madeReports } from '../bench/reports.ts'
import * as requests from '../bench/requests.ts'
import { tableText } from '../bench/section.ts'
import * as start from '../bench/start.ts'
import { median, takeTurns } from '../bench/turns.ts'
import { parse } from '../src/postmortem/parse.ts'

const bench = resolve(import.meta.dirname, '../bench')

describe('made reports', () => {
  const reports = madeReports(50)

  test('are always the same', () => {
    expect(madeReports(50)).toEqual(reports)
    expect(madeReports(10)).toEqual(reports.slice(0, 10))
  })

  test('differ', () => {
    expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length)
  })

  test('are reports: each has its timeline and its tasks', () => {
    const read = reports.map(({ path, text }) => parse(path, text))
    expect(new Set(read.map(({ timeline }) => timeline?.entries.length))).toEqual(new Set([12]))
    expect(new Set(read.map(({ actionItems }) => actionItems.length))).toEqual(new Set([6]))
  })
})

describe('turns', () => {
  test('are taken one after the other, and rounds to warm up do not count', async () => {
    const order: string[] = []
    const act = (name: string) => () => order.push(name)
    const figures = await takeTurns({ a: act('a'), b: act('b') }, { rounds: 2, warmUps: 1 })
    expect(order.join('')).toBe('ababab')
    expect(figures.get('a')).toEqual([3, 5])
  })

  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 4, 100], 3],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})

test('a table has its columns in line', () => {
  expect(tableText({ columns: ['checker', 'time'], rows: [['a', '10 ms']] })).toBe(
    '| checker |  time |\n| ------- | ----: |\n| a       | 10 ms |',
  )
})

describe('docs/performance.md is what `npm run bench` writes', () => {
  const page = readFileSync(resolve(bench, '../docs/performance.md'), 'utf8')
  const sections = new Map(page.split(/^## /m).map((text) => [text.slice(0, text.indexOf('\n')), text]))
  const headOf = (line: string) => line.split('|').map((cell) => cell.trim())

  test.each([start, folders, reading, requests, growth])('$title', ({ title, columns }) => {
    const lines = sections.get(title)?.split('\n') ?? []
    expect(lines.map(headOf)).toContainEqual(['', ...columns, ''])
  })
})

test('versions of the other checkers are exact, and their lock names no place to download from', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(resolve(bench, 'package.json'), 'utf8'))
  const versions = Object.values<string>({ ...dependencies, ...optionalDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(readFileSync(resolve(bench, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/)
})
