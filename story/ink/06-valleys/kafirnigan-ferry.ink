=== valley_kafirnigan_ferry ===
# kind: storylet
# title: A tanga a head
# weeks: 1-16
# if: in_district districts/dushanbe
# if: free
# priority: 24
# with: people/rahim-suchi
# witness: present
# sound: river
-> bank

= bank
# hand: pasha
Rahim keeps the crossing below Yangi-Bazar, since the bridge was burnt. He has eight goatskins, a hurdle to lay across them, two sons and a rheumatism. A tanga a head, two for a horse, dead or sewn-up goods by agreement. # cite: sources/melkumov-1960 # basis: composite
"I take who comes," he said. "Last week Russians, forty. The week before it was lads with a green rag. All of them ask me who was here yesterday, and I say the river was." # speaker: people/rahim-suchi # basis: invented
We were {men()}, and it was late, and the water was the colour of slate.
+ [Pay him, a head at a time. # id: pay # do: please districts/dushanbe pay # do: favour people/rahim-suchi pay]
    It took until dark and he gave change. The younger son kept tally with pebbles, and was one short, and swam back for him. # basis: invented
    -> skins
+ [Pay, and promise that no one of yours will ever cut his skins. # id: promise # do: pledge people/rahim-suchi safe-passage before people/mirza-yusuf # do: favour people/rahim-suchi kept-word # stake: One day it may suit you that nobody crosses here.]
    "Nobody has offered me that," said Rahim. "What is it you are expecting?" # speaker: people/rahim-suchi # basis: invented
    -> skins
+ [Take the skins for the night. He will have them back. # id: take # do: anger districts/dushanbe levy # do: slight people/rahim-suchi levy]
    He had six of them back. A bayonet had been through the others. He put his hand into the holes and asked which of us was called Enver, so as to remember it. # basis: invented
    -> skins

= skins
# hand: yusuf
Across, the elder son said in my ear that the forty Russians had gone over with a mule load of spades. He wanted nothing for it. # basis: invented
+ [Tell the Pasha. # id: tell]
    "Spades," said the Pasha. "Then they mean to stay where they are." He was right about such things. # basis: invented
    -> DONE
+ [Thank him, and tell him to say it to nobody else. # id: thank # do: favour people/rahim-suchi mercy]
    "I say it to everybody," said the boy. "Father says nothing, so one of us must." # basis: invented
    -> DONE
