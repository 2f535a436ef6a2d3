import type { Place } from '../../story/schema/place.ts'
import { modernName } from './modernName.ts'
import { say, sentence } from './say.ts'

const IN = { UZ: 'map.inUZ', TJ: 'map.inTJ', AF: 'map.inAF', TM: 'map.inTM' } as const

/** A place's other names, each in its own language and direction; what kind of place it is, and how high. */
export function PlaceNames({ place }: { place: Place }) {
  const { russian, persian } = place.names
  const modern = modernName(place.names.modern)
  return (
    <>
      <p class="other-names">
        {russian !== '' && <span lang="ru">{russian}</span>}
        {persian !== '' && (
          <bdi lang="fa" dir="rtl">
            {persian}
          </bdi>
        )}
      </p>
      <p class="row-note">
        {sentence(say(`atlas.${place.kind}`))}. {say('atlas.height', { n: place.metres })}.{' '}
        {modern && (
          <>
            {say('map.today')} <span {...(modern.lang ? { lang: modern.lang } : {})}>{modern.name}</span>
            {modern.country && `, ${say(IN[modern.country])}`}.{' '}
          </>
        )}
        {place.position === 'estimated' && say('atlas.estimated')}
      </p>
    </>
  )
}
