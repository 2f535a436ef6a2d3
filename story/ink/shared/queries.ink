// What ink may ask of the world. Written by `npx tsx scripts/ink/write-queries.ts` from the table in
// game/narrative/queries.ts; the answers below are for Inky and cold reading only.
EXTERNAL week()
EXTERNAL men()
EXTERNAL host()
EXTERNAL rifles()
EXTERNAL horses()
EXTERNAL grain()
EXTERNAL order()
EXTERNAL spirit()
EXTERNAL captive()
EXTERNAL captive_weeks()
EXTERNAL free()
EXTERNAL at(a_place)
EXTERNAL in_district(a_district)
EXTERNAL hidden()
EXTERNAL regard(a_person)
EXTERNAL with_us(a_person)
EXTERNAL against(a_person)
EXTERNAL alive(a_person)
EXTERNAL here(a_person)
EXTERNAL holds(a_district)
EXTERNAL control(a_district)
EXTERNAL support(a_district)
EXTERNAL store(a_district)
EXTERNAL pledged(a_party, a_pledge)
EXTERNAL promised(a_pledge)
EXTERNAL kept(a_party, a_pledge)
EXTERNAL broken(a_party, a_pledge)
EXTERNAL exposed(a_party, a_pledge)
EXTERNAL owes()
EXTERNAL declared(a_act)
EXTERNAL chose(a_choice)
EXTERNAL seen(a_scene)
EXTERNAL seen_ago(a_scene)
EXTERNAL alarm()
EXTERNAL phase(a_phase)
EXTERNAL feeler(a_feeler)
EXTERNAL besieging(a_place)
EXTERNAL weeks_besieging()
EXTERNAL happened(a_happening)
EXTERNAL happened_ago(a_happening)
EXTERNAL happened_at(a_happening, a_place)
EXTERNAL took_dushanbe()
EXTERNAL lost_dushanbe()
EXTERNAL dead()
EXTERNAL fled()
EXTERNAL season(a_season)
EXTERNAL winter()
EXTERNAL ending(a_ending)
EXTERNAL shots()

=== function week() ===
~ return 1

=== function men() ===
~ return 24

=== function host() ===
~ return 24

=== function rifles() ===
~ return 24

=== function horses() ===
~ return 24

=== function grain() ===
~ return 10

=== function order() ===
~ return 40

=== function spirit() ===
~ return 60

=== function captive() ===
~ return 0

=== function captive_weeks() ===
~ return 0

=== function free() ===
~ return 1

=== function at(a_place) ===
~ return 0

=== function in_district(a_district) ===
~ return 0

=== function hidden() ===
~ return 0

=== function regard(a_person) ===
~ return 0

=== function with_us(a_person) ===
~ return 0

=== function against(a_person) ===
~ return 0

=== function alive(a_person) ===
~ return 1

=== function here(a_person) ===
~ return 0

=== function holds(a_district) ===
~ return 0

=== function control(a_district) ===
~ return 50

=== function support(a_district) ===
~ return 0

=== function store(a_district) ===
~ return 100

=== function pledged(a_party, a_pledge) ===
~ return 0

=== function promised(a_pledge) ===
~ return 0

=== function kept(a_party, a_pledge) ===
~ return 0

=== function broken(a_party, a_pledge) ===
~ return 0

=== function exposed(a_party, a_pledge) ===
~ return 0

=== function owes() ===
~ return 0

=== function declared(a_act) ===
~ return 0

=== function chose(a_choice) ===
~ return 0

=== function seen(a_scene) ===
~ return 0

=== function seen_ago(a_scene) ===
~ return 99

=== function alarm() ===
~ return 100

=== function phase(a_phase) ===
~ return 0

=== function feeler(a_feeler) ===
~ return 0

=== function besieging(a_place) ===
~ return 0

=== function weeks_besieging() ===
~ return 0

=== function happened(a_happening) ===
~ return 0

=== function happened_ago(a_happening) ===
~ return 99

=== function happened_at(a_happening, a_place) ===
~ return 0

=== function took_dushanbe() ===
~ return 0

=== function lost_dushanbe() ===
~ return 0

=== function dead() ===
~ return 0

=== function fled() ===
~ return 0

=== function season(a_season) ===
~ return 0

=== function winter() ===
~ return 0

=== function ending(a_ending) ===
~ return 0

=== function shots() ===
~ return 0
