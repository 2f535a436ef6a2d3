=== ending_truce ===
# kind: ending
# title: Thirty sheets
# weeks: 1-44
# ending: endings/truce
# with: people/mirza-yusuf
# witness: present
-> paper

= paper
{ not feeler("accepted"): It was signed in the autumn after all, by two commissions that wished to be home. } It held through the winter. That is longer than anyone had staked on it; I know, because our officers had staked. Grain moved. A doctor came with a box. In February a woman walked from Denau to Baysun by herself to have a tooth out and walked back, and told it at every house. # basis: invented

Neither commission had the sentence of 1919 in its instructions, and the Pasha signed as one party of two. # cite: claims/verdict-and-flight.sentence-of-death # basis: composite

A note from the makers. In the real year no truce of the sort is known. One is said to have been offered; he is quoted as asking for all of Turkestan, and nobody learned what Moscow had meant by it. This one is invented, and the ways in which it fails are only likely ones. # cite: claims/peace-feeler.peace-feeler claims/peace-feeler.was-it-meant

The Emir wrote from Kabul that he had never had a brother. The chiefs who wanted the Emir moved their camps away from us, by night, leaving the fires. { against("people/ibrahim-bek"): Ibrahim Bek said there were now two Russians. } From over the line came seed, a school with a globe in it, and a person who asked the children what their fathers had been called before. # cite: claims/peace-feeler.cost-of-yes claims/release.emirs-letter # basis: composite

Moscow's man, who had signed, was called home in March. His successor had a cold, good manners and a different copy of the map. A squadron crossed in April to protect the census. It was Captain Safarov's people or people like them, and they paid for the fodder. Somebody shot at them, out of { seen("slope_truce_stones"): Ulfat's wheat. | the green wheat. } # basis: invented

On the day after there was a card for the Pasha. A seat was kept in Thursday's train for Tashkent, where friends wished to consult him. He turned it over. I had seen the card before; they had not changed the printer. # basis: invented

-> standing

= standing
{ with_us("people/davlatmand-bek"): Davlatmand Bek offered us his house again, and laughed first. | Davlatmand Bek had made his own paper with them, of one sheet. } { holds("districts/denau"): Denau was ours by the map. | Denau was not on our sheet. } { holds("districts/kulob"): Kulob had let its levy go home and could not have called it back. } { owes() > 0: Promises out, which the truce had made into lies: {owes()}. | He had no promise out, for once, but this one. } # basis: invented

I can give the dead of the peaceful sort: {dead()} by my books, and I had written none of them since the stones were put down. Households gone: {fled()}. Some had started to come back. I was asked for the key of a house, and had it. # basis: invented

{ chose("slope_truce_winter.sign"): My signature stood on the last sheet, for the population. It was read back to me twice that spring, by both sides. }
{ chose("slope_truce_winter.thumb"): Ulfat's thumb was on it. He came, now that it was broken, to ask for the thumb back. }

He rode that evening, east, with as many as wanted it. There were nineteen. The Pasha asked whether I had signed for the horses. # basis: invented

+ [Sign for them, and ride. # id: ride]
  Nineteen, for hunting. I gave no day. # basis: invented
  -> DONE
+ [Stay with the key. # id: key]
  It is for a house at Sayrob, two rooms and an oven. They came for it in May, and there were fewer of them than I had written. # basis: invented
  -> DONE
+ [Take the seat in the train, in his name, and see who is on the platform. # id: seat]
  Nobody was. The conductor remembered him, from before, as charming. # basis: invented
  -> DONE
