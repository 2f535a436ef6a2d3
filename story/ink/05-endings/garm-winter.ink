=== ending_garm_winter ===
# kind: ending
# title: Until the mules
# weeks: 1-44
# ending: endings/garm-winter
# with: people/mirza-yusuf people/fuzail-maksum
# witness: present
# sound: wind
-> wood

= wood
This is written the next spring, with the road open. { not in_district("districts/karategin"): By the autumn no valley lower down would have us for a winter, and we went up to Garm. } { men() > 30: There were {men()} of us when the passes shut. | There were {men()} of us when the passes shut, and it was a long time before anybody went to the trouble of a roll. } # basis: invented

I have the winter by its wood: apricot until December, then the mosque's old beams, then mulberry, which is what the people of Garm eat in bad years, so that it was the same as burning bread. # basis: invented

{ alive("people/fuzail-maksum"): In January Fuzail Maksum asked for what we had signed, had it read, and put it back with the other letters. In February he | In January the steward had what we had signed read to him, and put it back. In February Garm } fought Darvaz for a valley of six houses. # cite: claims/people-mountains.fuzail-cause claims/people-mountains.fuzail-and-ishan # basis: invented

The Pasha lent what he still called a battalion, and it took the valley, and Ishan Sultan's people took it again when we had gone home to eat. That was our campaign of 1922 to 1923. # cite: claims/people-mountains.ishan-seat # basis: invented

He was cheerful. It has to be said that he was never cold, or never said it. He taught nine boys to read a map, and made one of paste and straw on the floor of the bath-house, from Istanbul to Kashgar, with the Caucasus left flat because the paste ran short. Rifat walked round that part. # cite: claims/people-enver.union # basis: invented

We lost thirty-one in four months, two of them to rifles. The last was Usta Turdi, the tinsmith from Kokand. He had mended every kettle in the fort. When he was dying he asked who was minding the shop. # basis: invented

-> standing

= standing
Then came the mules. The muleteer had the news in the order in which he had met with it: a Russian post at Obi-Garm, with a stove; the command taken up by Haji Sami, since ours was thought to be dead; and bread cheaper in Faizabad than in Garm. # cite: claims/after-him-autumn-1922.haji-sami-takes-over # basis: composite

{ with_us("people/ibrahim-bek"): Ibrahim Bek sent a horse. | Ibrahim Bek was still in his hills and had no message. } { holds("districts/baljuvon"): Baljuvon had kept its gate shut. | In Baljuvon they had a Russian doctor and a tax. } I brought my books up to date: of those who carry nothing, dead as far as I had known: {dead()}. Households gone: {fled()}. { owes() > 0: Promises still out: {owes()}, not counting wood. | We owed no one anything on paper except wood. } # basis: invented

"With this," said the Pasha over the straw map, "one begins again in April." He meant the nine boys. Dovud asked whether the ones who had been counted in the autumn counted again or whether new ones would be got. # basis: invented

{ chose("slope_garm_winter.women"): The women from below the fort came for the answers to their messages. | The women from below the fort came up again to ask about the list. } The pass was open. Nobody had yet told me to go, or to stay. # basis: invented

+ [Go down with the mules. # id: down]
  I carried thirty-one messages. Nineteen I had written myself, when their people asked me what they would have said. # basis: invented
  -> DONE
+ [Stay, and rule a clean book for April. # id: stay]
  It is ruled. The first column is for wood. # basis: invented
  -> DONE
+ [Read the women the list, all of it, before anything. # id: list]
  It took until evening. They had me go back over the spellings of fathers, and two corrections were made. # basis: invented
  -> DONE
