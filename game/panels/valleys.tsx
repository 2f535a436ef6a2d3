import { useDesk, useNow } from './deskContext.ts'
import { say } from './say.ts'

/** What the campaign cost each district, in people; the count is the model's and says so. */
export function Valleys() {
  const { session } = useDesk()
  const { world } = useNow()
  const rows = session.content.districts.flatMap(district => {
    const state = world.districts[district.id]
    if (!state) return []
    const places = new Set(
      session.content.places.filter(one => one.district === district.id).map(({ id }) => id),
    )
    const scars = new Set(world.scars.filter(scar => places.has(scar.place)).map(scar => scar.place)).size
    return state.dead + state.fled + scars > 0 ? [{ district, state, scars }] : []
  })
  const sum = (of: 'dead' | 'fled') => rows.reduce((n, { state }) => n + state[of], 0)
  return (
    <section id="after-valleyCost">
      <h3>{say('epilogue.valleyCost')}</h3>
      <p class="lead">{say('epilogue.valleyLead')}</p>
      {rows.length === 0 ? (
        <p>{say('epilogue.valleyNone')}</p>
      ) : (
        <table class="cost stack">
          <thead>
            <tr>
              <th scope="col">{say('epilogue.valleyDistrict')}</th>
              <th scope="col">{say('epilogue.valleyDead')}</th>
              <th scope="col">{say('epilogue.valleyFled')}</th>
              <th scope="col">{say('epilogue.valleyBy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ district, state, scars }) => (
              <tr key={district.id}>
                <th scope="row">{district.name}</th>
                <td data-label={say('epilogue.valleyDead')}>{state.dead}</td>
                <td data-label={say('epilogue.valleyFled')}>{state.fled}</td>
                <td data-label={say('epilogue.valleyBy')}>{scars}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('epilogue.total')}</th>
              <td data-label={say('epilogue.valleyDead')}>{sum('dead')}</td>
              <td data-label={say('epilogue.valleyFled')}>{sum('fled')}</td>
              <td data-label={say('epilogue.valleyBy')}>{rows.reduce((n, { scars }) => n + scars, 0)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  )
}
