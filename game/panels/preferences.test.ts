// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { dress, prefer, preferences, readPreferences } from './preferences.ts'

test('a missing, damaged or foreign note gives the usual preferences', () => {
  const usual = readPreferences(null)
  expect(readPreferences('{')).toEqual(usual)
  expect(readPreferences('7')).toEqual(usual)
  expect(readPreferences('{"keys":"yes","unknown":1}')).toEqual(usual)
  expect(readPreferences('{"keys":false}').keys).toBe(false)
})

test('preferences are written onto the page and kept', () => {
  prefer({ size: 130, theme: 'lamp' })
  dress(document.documentElement, preferences.now)
  expect(document.documentElement.style.fontSize).toBe('130%')
  expect(document.documentElement.dataset.theme).toBe('lamp')
  expect(readPreferences(localStorage.getItem('twenty-four-riders:preferences')).size).toBe(130)
})
