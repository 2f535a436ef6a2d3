// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { card, closeCard, lights, lit, openCard, previewed, rested } from './onMap.ts'

let link: HTMLButtonElement
beforeEach(() => {
  document.body.innerHTML =
    '<button id="link"></button><section class="map-card"><h2 tabindex="-1"></h2></section>'
  link = document.querySelector<HTMLButtonElement>('#link')!
  link.focus()
})
afterEach(() => {
  closeCard()
  document.body.replaceChildren()
})

test('a card gives the focus back to where it was opened, also by way of another card', () => {
  openCard('places/denau', 'key')
  document.querySelector('h2')!.focus()
  openCard('districts/denau', 'key')
  expect(card.now).toMatchObject({ what: 'districts/denau', back: link })
  closeCard()
  expect(card.now).toBeNull()
  expect(document.activeElement).toBe(link)
})

test('a card put away while the reader is elsewhere leaves the focus there', () => {
  openCard('places/denau', 'mouse')
  const other = document.createElement('button')
  document.body.append(other)
  other.focus()
  closeCard()
  expect(document.activeElement).toBe(other)
})

test('opening puts the slip away, closing the previewed way', () => {
  rested.set('places/denau')
  openCard('places/denau', 'mouse')
  expect(rested.now).toBeNull()
  previewed.set({} as never)
  closeCard()
  expect(previewed.now).toBeNull()
})

test('a link lights its place while it has the pointer or the focus, and puts out no other', () => {
  const one = lights('places/denau')
  one.onFocus()
  expect(lit.now).toBe('places/denau')
  lights('places/baysun').onPointerEnter()
  one.onBlur()
  expect(lit.now).toBe('places/baysun')
  lights('places/baysun').onPointerLeave()
  expect(lit.now).toBeNull()
})
