=== slope_amnesty ===
# kind: dated
# title: Order No. 14, in plain words
# weeks: 27-40
# if: happened concessions
# if: not feeler accepted
# if: free
# priority: 53
# witness: paper
-> sheet

= sheet
# hand: pasha
It had been nailed to a mulberry at the height where a man on a horse reads. Dovud took it down with the nails, which Rifat wanted. It was lithographed in Turki and in Persian; the maker's name was given as Commissar Galiev. # basis: invented

"To those in the hills. One. Who comes in with a rifle before the new moon goes home the same day, and nobody will ask him where he was. Two. Who comes without a rifle must bring his elder. Three. Horses: keep them." # cite: claims/concessions.ordzhonikidzes-list # basis: composite

"Four. The mosque's lands are given back, and the school's, and the judge sits again in his own house. Five. If our soldiers take a thing and do not pay, come and say so to me by name. I have had two of them shot. Six. The chiefs are not in this paper, nor foreign officers. They know why." # cite: claims/concessions.concessions claims/red-conduct.looting-when-unsupplied # basis: composite

The Pasha read it through twice, with his eyebrows up. He said that it was the first order he had seen in this country that one could obey. # basis: invented

+ [Have it read out to all, with laughter. # id: read # do: favour people/davlatmand-bek awe # do: lose 10 fear # stake: They will hear the first three points. The laughter comes after six.]
  I read it, as I have the voice. There was laughter at "two of them shot". At point three I saw men look round for their horses. # basis: invented
  -> copy
+ [Answer it, point by point: our own waqf, our own judges, our own pardon. # id: answer # do: declare restore-waqf # do: please districts/kulob faith # do: favour people/ishan-sultan faith]
  Ours came to thirteen points. The widow's dues were in it, and the mosque lands, and the name of no one to complain to. # cite: claims/concessions.no-counter-offer # basis: invented
  -> copy
+ [Make it death to carry one. # id: death # do: slight people/jabbar-bek cruelty # do: anger districts/faizabad cruelty # do: favour people/hasan-bey advice-heeded]
  There was no need of carrying it. A boy sang it to me next day while he minded ducks, with the numbers. # basis: invented
  -> copy

= copy
# hand: yusuf
By what I could learn Galiev was from Orenburg and had been a bookbinder. His Persian was correct. It had, in point five, a mistake that every pupil of my own school makes, and I sat looking at it and tried to think who had been in the year above me. # basis: invented

+ [Paste it into the green book. # id: paste]
  It had to be trimmed to fit. I took it off at the bottom, below point six. # basis: invented
  -> DONE
+ [Give it back to the tree. # id: tree # do: please districts/faizabad truth-told]
  Rifat had used the nails. I tied it up with thread. # basis: invented
  -> DONE
+ [Correct point five, and give it back to the tree. # id: correct]
  I did it in our ink, which is browner. # basis: invented
  -> DONE
