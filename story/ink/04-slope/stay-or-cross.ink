=== slope_stay_or_cross ===
# kind: dated
# title: Two days from the ferry
# weeks: 34-38
# if: not feeler accepted
# if: free
# if: not in_district districts/karategin
# if: not in_district districts/karshi
# if: not in_district districts/shahrisabz
# if: not in_district districts/guzar
# if: not in_district districts/kelif
# if: not in_district districts/shirabad
# if: not in_district districts/termez
# if: not in_district districts/baysun
# if: not in_district districts/denau
# if: not in_district districts/samarkand
# if: not in_district districts/zeravshan
# if: not in_district districts/kabadian
# if: not at places/kerki
# if: not at places/chubek
# priority: 55
# with: people/saodat
# witness: present
-> map

= map
# hand: pasha
{ in_district("districts/baljuvon") or in_district("districts/kulob"): It is two days to the ferry at Chubek, for a man who eats in the saddle. | It is some days to the ferry at Chubek, and each week it is another day. } The Emir went over there last year, people say, with his household, and has not been asked to leave Kabul since, in either sense. # cite: claims/bukhara-before.ford-of-the-emir claims/people-patrons.emir-guest # basis: composite

{ happened("patron-withdrew"): Kabul had taken back its volunteers. Whoever came to it now would come as a man with nothing to lend. | Kabul still called him commander in its letters, and a commander who comes to stay is looked at again. } # cite: claims/kabul-calls-back.kabul-calls-its-men-back claims/titles-and-staff.kabul-recognises-him # basis: composite

It had been put to him at most of our stops since November, by different people, and there was always a boat in it. # basis: invented

"Haji Sami is waiting over there to come to me," the Pasha said. "I'll meet him in midstream, shall I, and raise my hat?" # cite: claims/last-letters.haji-samis-passage # basis: composite

{ promised("not-cross"): He had given his word not to cross, and people were alive who had heard it. }

+ [Stay this side. A man who crosses is a guest, and one sees what becomes of guests. # id: stay # do: pledge districts/baljuvon hold-valley # do: favour people/davlatmand-bek kept-word # stake: Every valley you can still reach has one road out of it.]
  He had the map rolled. Afterwards he was cheerful, and beat the adjutant twice at draughts. # basis: invented
  -> saodat
+ [Go down to the ferry, by night, with those who will. # id: cross # do: order move places/chubek hidden # do: slight people/davlatmand-bek broken-word # stake: What you have promised on this bank stays on it.]
  "A commander may change his base," he said. He told it to five men separately and watched how each one took it. # cite: claims/retreat-to-baljuvon-roads.over-the-panj # basis: invented
  -> saodat
+ [Go up to Fuzail Maksum at Garm, behind the passes. # id: garm # do: order move places/garm # do: slight people/davlatmand-bek left-out # stake: In November the passes shut, with you and Fuzail on the same side of them.]
  Six days, said the man who carries apricots from there. He looked at our shoes and said eight. # cite: claims/retreat-to-baljuvon-roads.to-fuzail-in-garm # basis: invented
  -> saodat

= saodat
# hand: yusuf
Saodat had a cousin's husband at Imam Sahib, over the water, with an oven. He paid by the week. She wanted a paper with a seal, to say that she was a baker and nobody's wife and had stolen nothing. # basis: invented

"I asked the orderly," she said. "He says the Pasha eats less when I'm not there, so I'm needed. That's not a wage." # speaker: people/saodat # basis: invented

+ [Write the paper, and the truth about the wages: sixteen weeks owing. # id: paper # do: favour people/saodat truth-told # do: anger districts/kulob hunger]
  I put "creditor of the army" after her name. She had me read it to her slowly, and left on the Tuesday with the flour sieve, which was hers. # basis: invented
  -> DONE
+ [Ask her to stay until the feast. # id: ask # do: favour people/saodat feast]
  "Which feast?" said Saodat. She began to count loaves against men under her breath, and I saw that she would stay and that I had been wrong to ask. # basis: invented
  -> DONE
+ [Tell her to go without a paper. Ours is the wrong seal, on either bank. # id: without # do: favour people/saodat truth-told # do: slight people/saodat fear]
  She said that round Samarkand they had shot men for less than a missing paper. We sat there. She showed me how she was going to carry the yeast. # cite: claims/red-conduct.shootings-in-samarkand # basis: composite
  -> DONE
