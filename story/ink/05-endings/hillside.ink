=== ending_hillside ===
# kind: ending
# title: Accounts of a hillside
# weeks: 1-44
# ending: endings/hillside
# witness: told
# sound: wind
-> accounts

= accounts
Mirza Yusuf's book stops on the evening before. Of the death, in week {week()} of this campaign, there are only accounts. Each of these is made up after the manner of a real one, and the real one is named. # basis: invented

From Moscow, twelve days late: a small mounted band was surrounded and divided itself in two. While one half did well the leader charged, to get out. He fell hand to hand with five wounds, and papers and seals said who he was. So wrote a correspondent whose news came from one side. # cite: claims/death-manner.charge-for-freedom claims/verdict-and-flight.news-in-new-york # basis: composite

From an orderly, a year later, in an Istanbul paper. Of the real one we read no more than the opening; in this telling the Pasha rides first, and the orderly's own horse is hit at the start, so that he describes the end from behind a wall. # cite: claims/body-and-grave-effects.clothes-to-istanbul claims/guest-in-bukhara-company.muhiddin-in-print # basis: composite

In the valley: at the goat-game the day before he swept a stranger out of the saddle for a joke and carried him round the field. The stranger was an officer of theirs, and the next day he came back for his hat. Some such story is told there still. # cite: claims/death-day-and-place.buzkashi-at-yap # basis: composite

In books that want a martyr he is on his prayer rug with forty-four others. In books that want an avenger someone of an Armenian name has done it, a different name in each. One of those men wrote his memoirs and, in what we read of them, claimed nothing. # cite: claims/death-manner-versions.at-prayer claims/who-killed-him-avenger.a-legend

On paper: a certificate of the real August, over Colonel Ali Rıza's name, has the place, the date, and which day of the feast it was. The day is disputed all the same. { alive("people/ali-riza"): Here too he signed, and gave the week. | Here nobody of his rank was left to sign. } # cite: claims/body-and-grave.certificate claims/death-day-and-place.second-day-of-the-feast # basis: composite

For two days, it is told, nobody knew the body. The boots had gone by then. # cite: claims/body-and-grave.body-recognised claims/body-and-grave-effects.boots-in-moscow # basis: composite

Of these the dispatch went on to what had been done to the Armenians, and the books with an avenger live by it. When Armenian papers tell this death, they begin there. # cite: claims/memory-armenian.said-at-once-in-1922 claims/memory-armenian.a-just-punishment

-> standing

= standing
In Yusuf's books these are entered of the people who carried no rifle. Dead, by all sides: {dead()}. Households gone: {fled()}. { owes() > 0: Promises open under the seal: {owes()}. | No promise was open that he knew of. } { holds("districts/baljuvon"): Baljuvon was not yet the Russians'. | Baljuvon was the Russians'. } { with_us("people/ibrahim-bek"): Ibrahim Bek buried him, in his way, and rode on. | Ibrahim Bek asked who had his horses. } The rising went on without him for years. # cite: claims/after-him-last-bands.destroyed-in-the-early-1930s # basis: composite

{ chose("slope_ferrymen.slit") or chose("slope_ferrymen.slit-broken"): On the Kafirnigan they were sewing skins still, at a goat each. }
{ chose("slope_ferrymen.one-raft"): On the Kafirnigan one raft was on nobody's list. It was in use. }
{ chose("slope_evening_before.bury"): The book was dug up at twenty-one paces from the corner of the mill. Yusuf had counted in new shoes. }
{ chose("slope_evening_before.send"): Dovud brought the book to Bukhara. Mirza Latif's widow had it read to her until her husband's name, and kept it in the oven, which she did not light that winter. }
{ chose("slope_evening_before.cut"): The book was found with windows in it. Where a name had been one reads what stood on the next leaf: flour, thread, two camels. }
{ chose("slope_evening_before.keep"): A clerk of the other side has numbered its pages, in violet, and underlined the lenders. }
{ not (chose("slope_evening_before.bury") or chose("slope_evening_before.send") or chose("slope_evening_before.cut") or chose("slope_evening_before.keep")): The book was in a saddle-bag, with an unfinished list of shoes. }

The last leaf is empty. Which account would you have copied on to it?

+ [The dispatch. It is the earliest report. # id: dispatch]
  It was printed far away, on the word of the side that wanted him dead. # cite: claims/verdict-and-flight.news-in-new-york # basis: composite
  -> DONE
+ [The orderly's. He was there. # id: orderly]
  He was there, with a wall in front of him. # basis: invented
  -> DONE
+ [The one told there. They buried him. # id: valley]
  They live beside the field. # basis: invented
  -> DONE
+ [None. Leave it empty. # id: empty]
  It is empty in the copy you have been reading. # basis: invented
  -> DONE
