=== valley_faizabad_safarov ===
# kind: storylet
# title: The captain's boots
# weeks: 28-42
# if: in_district districts/faizabad
# if: alive people/captain-safarov
# if: not with_us people/captain-safarov
# if: not phase neglect
# if: free
# priority: 40
# with: people/captain-safarov people/mirza-yusuf
# witness: present
# sound: river
-> ford

= ford
# hand: pasha
Captain Safarov, as we call him, since the Reds have no captains, stood on the far side of the Ilyak with a pillowcase on a stick. He called over that the water was up to the girth and he would as soon stay dry. { seen("town_fall"): He had boots now. | He wore a Red Army cap and very good boots. } So it was all shouted, with a squadron listening on each bank. # basis: invented

"I've a list here," he called. "It's twelve villages and what was taken out of them in May. By my people it's thirty-one sheep. I have paid for those. By yours it's everything else. Does somebody over there keep a list? I'd like to compare." # speaker: people/captain-safarov # cite: claims/red-conduct-country.villages-pay-twice # cite: claims/red-conduct.looting-when-unsupplied # basis: composite

The Pasha said to me quietly that the fellow was within range. # basis: invented

"Also anybody who wants to can come home," called Safarov. "That isn't a trick. Well, it is, it's how I shall win. But they would be home." # speaker: people/captain-safarov # cite: claims/concessions.ordzhonikidzes-list # basis: composite

+ [Shoot him. # id: shoot # do: declare shoot-prisoners # do: anger districts/faizabad cruelty # do: lose 10 insult # stake: He is standing under a white cloth, in front of two hundred Muslims who are waiting to see.]
  It knocked the pillowcase out of his hand. He looked at the hand, turned about and walked up the bank without hurrying. Ten of ours crossed after him that night. # basis: invented
  -> list
+ [Shout back that any man may go who wants to. # id: go # do: lose 14 mercy # do: please districts/faizabad mercy]
  There was a silence, and then one heard bridles. The Pasha sat very straight and saluted each of them, so that some were ashamed and came back. # basis: invented
  -> list
+ [Ask his own price. "Colonel, in the army of Islam." # id: price # do: favour people/captain-safarov manners # do: slight people/ibrahim-bek foreign-ways]
  "Is there pay?" Safarov called. There was laughter on both banks. He waited for it to end. "No, but is there?" # speaker: people/captain-safarov # basis: invented
  -> list
+ [Ask what they would give the Pasha himself, if he came over. # id: himself # stake: The chiefs were left out of every pardon so far.]
  -> himself

= himself
# hand: pasha
"A court," Safarov called back. He had taken his time. "A fair one, I'd say, and short. I'd bring you there myself and no one would lay a hand on you. I could not say anything about after." # speaker: people/captain-safarov # basis: invented

+ [Ride across to him. # id: cross # do: fate endings/tried # stake: It is a court with one end.]
  It was up to the girth. He gave Safarov his pistol by the barrel and his cap to hold, in that order, and looked about for me. # basis: invented
  -> DONE
+ [Thank him, and ask after his mother. # id: thank # do: favour people/captain-safarov manners]
  She was well. She had taken the calendar down. # basis: invented
  -> list

= list
# hand: yusuf
He had asked whether somebody kept a list. I keep it. It is in this book, by date and not by village, and with the receipts it would come to some forty sheets. # basis: invented

+ [Shout the villages across, and the sums. # id: shout # do: favour people/captain-safarov truth-told # do: please districts/faizabad truth-told # do: slight people/hasan-bey truth-told]
  It took until the third village for the men on our bank to understand what I was reading. He wrote it all down on his knee. We differed about four sheep. # basis: invented
  -> DONE
+ [Say that no such list is kept. # id: none # do: anger districts/faizabad lie-found]
  "Pity," called Safarov. "They told me it was a very good one." # speaker: people/captain-safarov # basis: invented
  -> DONE
+ [Send him, next day, the leaves for those twelve villages. # id: leaves # do: favour people/captain-safarov kept-word # do: please districts/faizabad kept-word]
  Somebody rode with them under a pillowcase. He came back with a second pillowcase, and salt in it, at the price of forty sheets. # basis: invented
  -> DONE
