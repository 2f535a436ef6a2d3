=== guest_manners ===
# kind: dated
# title: Seven fathers
# weeks: 1-14
# if: captive
# if: in_district districts/lakai
# priority: 90
# place: places/koktash
# with: people/ibrahim-bek
# witness: present
# sound: fire
-> fathers

= fathers
# hand: pasha
Ibrahim Bek is thirty-two and has small hands. He had collected the Emir's taxes before he collected horsemen. He poured for us himself, half a cup at a time, so that he would have to pour often. # cite: claims/people-lakai.birth # cite: claims/people-lakai.office # basis: composite
"Whose son are you?" # speaker: people/ibrahim-bek
"Ahmed's," said the Pasha. # basis: composite
"And he?" # speaker: people/ibrahim-bek
The Pasha gave a grandfather. "And he?" He gave a name, after some time, and I think it was the street he grew up in. A Lakai boy who minds lambs can say seven. Twenty people had come in to hear ours. # basis: invented
+ ["I am the Caliph's son-in-law. Count his." # id: caliph # do: slight people/ibrahim-bek title # do: please districts/lakai awe # stake: It works on a crowd. Ibrahim Bek is not a crowd.]
    It went round the yurt in whispers. An old man crept up and touched the boot. Ibrahim Bek asked which Caliph, and whether that was by the daughter. I was to say: by a princess of the house. # cite: claims/people-naciye.son-in-law # cite: claims/young-turk-years.marriage # basis: composite
    -> felt
+ ["Three is all I have. My father was a clerk of public works." # id: clerk # do: favour people/ibrahim-bek truth-told]
    "Roads?" said Ibrahim Bek. "Roads and bridges." "Mine took the tolls on them." He filled the cup to the brim that time, by mistake or otherwise. # cite: claims/people-enver.modest-family # cite: claims/people-lakai.office # basis: composite
    -> felt
+ ["I could make up four more as well as any man here." # id: jest # do: favour people/ibrahim-bek manners # do: please districts/lakai manners]
    It had to go through me, and I was afraid for it. An old man at the back began to wheeze. Ibrahim Bek waited until they had all finished laughing. # basis: invented
    -> felt

= felt
# hand: yusuf
Lakai is Turki, but not the Pasha's Turki. Ibrahim Bek leaned over and patted the felt. "Tell your guest he is sitting on my mother's felt. As long as she lives, nobody gets up from it without her leave." # speaker: people/ibrahim-bek # basis: invented
They all looked at me. The verb he had used serves for keeping a guest and for keeping a colt.
+ [Give it as an honour. # id: honour # do: favour people/ibrahim-bek softened]
    The Pasha thanked his mother for three minutes and asked if there might be a second felt, for his maps. Ibrahim Bek sent one over. I saw him try to work out what I had said. # basis: invented
    -> DONE
+ [Give it as an arrest. # id: arrest # do: slight people/ibrahim-bek insult # stake: He wears a pistol, and there are twenty people in the yurt.]
    His hand went to his belt and stayed there. Ibrahim Bek watched the hand. "How is she, your mother?" the Pasha asked at last. "Strong," said Ibrahim Bek. # basis: invented
    -> DONE
+ [Give it word for word, with the verb. # id: plain # do: favour people/ibrahim-bek truth-told]
    "Then I must ask after her health," said the Pasha. "Strong, thank God," said Ibrahim Bek, and looked at me for some time, and asked whose son I was. # basis: invented
    -> DONE
