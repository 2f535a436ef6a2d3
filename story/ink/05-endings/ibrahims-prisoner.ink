=== ending_ibrahims_prisoner ===
# kind: ending
# title: A guest in Lakai
# weeks: 1-44
# ending: endings/ibrahims-prisoner
# with: people/ibrahim-bek
# witness: told
-> guest

= guest
He was not in chains; everyone who tells it agrees on that. He had a yurt, a stove, a Lakai to bring water and another to see that he was brought it. On Fridays Ibrahim Bek came and asked if he had eaten, and he said that he had, and asked when he might ride. "Where to?" said Ibrahim Bek. # basis: invented

{ chose("slope_lakai_again.stay"): I was there for it, until I was sent away with a cough. | I was not there any more. I have it from Bibi Oisha's miller and a man who sold them salt. } { chose("slope_lakai_again.clerk"): I kept Ibrahim Bek's accounts that year, two hills off. } The letters for him were held until there was somebody to read them, and then they were old. # basis: invented

From the Russians came an offer, and it was a good one: salt, cloth, the judge's seat, all grazing down to the river, for one man delivered at Hisar. Ibrahim Bek gave their messenger dinner. He sold them no guest. He also sent the messenger back past the yurt by daylight, so that the guest could see him. # cite: claims/lakai-revolt.enemy-of-both # basis: invented

From the Emir came a letter to honour the son-in-law of the Caliph. It did not say to let him go. From Kabul came nothing, which was also read out. # cite: claims/release.emirs-letter claims/people-naciye.son-in-law # basis: composite

His end is told in three ways. He tried for the Vakhsh on a borrowed horse and was brought back across it. Or a fever took him in the week of the second cutting, and it was Ibrahim Bek's mother who washed him, since she said that somebody's had to. Or he is the man who was handed over at a ford, in a hood, that autumn, and never seen under it. The hood is told in Hisar, where they do not like the Lakai. # basis: invented

-> standing

= standing
Ibrahim Bek went on for nine years, on this side of the river and on the other. The men who condemned him sat without a court; they asked him about a great many people first. # cite: claims/after-him-chiefs.ibrahim-crosses-the-panj claims/after-him-chiefs.taken-and-condemned # basis: composite

{ seen("guest_mill"): The stick at the mill was never levelled. } { pledged("people/ibrahim-bek", "command-east"): The letter that made him commander of the East was found in his saddle, with the word rubbed. } By my books there had died, of those who bore no arms: {dead()}. Households gone: {fled()}. For the Lakai I have no figures, as they did not give them. # basis: invented

The sentence of 1919 lies in its file at the foreign office in Bukhara, with my half page. Nobody came from Lakai, or from Moscow, to ask for it. # cite: claims/verdict-and-flight.sentence-of-death claims/verdict-and-flight.never-carried-out # basis: composite

{ owes() > 0: Of the Pasha's promises there were running: {owes()}. The Bek had each read to him and asked, "Who heard it?" | He left no promises running, which the Bek took for poverty. } { holds("districts/kulob"): Kulob held. | Kulob had been let go. } { holds("districts/baljuvon"): So did Baljuvon, for that autumn. | Davlatmand Bek's son had parleyed. } # cite: claims/after-him-autumn-1922.parley-at-chagan # basis: composite

{ chose("slope_lakai_again.go"): The horse he gave me had been one of the republic's. I took it to the stable-master's yard in Bukhara. The youngest of the four daughters opened, and counted its legs. }

Last spring the miller brought me a parcel, without a message. It was the Pasha's cap, brushed, and a copybook in which he had begun to set down the fathers of the Lakai, to seven. It stops at four. # basis: invented

+ [Keep it with the books. # id: keep]
  He had asked each name twice, and spelled them in the Istanbul way. # basis: invented
  -> DONE
+ [Send it to Ibrahim Bek's mother. # id: return]
  It came to her hands. She was told what it was, and asked who the fifth would have been. They told her. # basis: invented
  -> DONE
+ [Fill in the rest, from the miller. # id: fill]
  He gave me nine. He wished it to be noted that his own clan had as many. # basis: invented
  -> DONE
