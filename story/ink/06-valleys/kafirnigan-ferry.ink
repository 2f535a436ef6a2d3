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
Rahim keeps the crossing below Yangi-Bazar, since the bridge is gone, which the Emir's people had orders to burn. He has eight goatskins and a hurdle to lay across them. It is a tanga a head and two for a horse. He stands in the water to the waist and it has got into his hips. # cite: claims/bukhara-before.bridge-and-baggage # cite: claims/kafirnigan.raftmen # basis: composite
"Last week Russians, forty of them, and the week before it was lads with a green rag, and both lots wanted to be first on and both lots stood in the middle of the hurdle, where I tell them not to stand. Nobody listens. Then it is my skins that go." # speaker: people/rahim-suchi # cite: claims/records-missing.ferrymens-voices # basis: invented
We were {men()}, and it was late, and there was ice along the edge.
+ [Pay him, a head at a time. # id: pay # do: please districts/dushanbe pay # do: favour people/rahim-suchi pay]
    It took until dark and he gave change. The younger son kept tally with pebbles, and was one short, and swam back for him. # basis: invented
    -> skins
+ [Pay, and promise that no one of yours will ever cut his skins. # id: promise # do: pledge people/rahim-suchi safe-passage before people/mirza-yusuf # do: favour people/rahim-suchi kept-word # stake: One day it may suit you that nobody crosses here.]
    Rahim looked from him to me. "Why would anyone cut them?" he said. I had been asking myself that too. # speaker: people/rahim-suchi # basis: invented
    -> skins
+ [Take the skins for the night. He will have them back. # id: take # do: anger districts/dushanbe levy # do: slight people/rahim-suchi levy]
    He had six of them back. A bayonet had been through the others. A skin takes two months to cure. He sat down on the bank with them across his knees and would not take the money. # basis: invented
    -> DONE

= skins
# hand: yusuf
"The forty Russians had spades with them, a mule load," the elder son said in my ear, on the other bank. He wanted nothing for it. # basis: invented
+ [Tell the Pasha. # id: tell]
    "Spades," said the Pasha. "Then they mean to stay where they are." # basis: invented
    -> DONE
+ [Thank him, and tell him to say it to nobody else. # id: thank # do: favour people/rahim-suchi mercy]
    He said that he had only wanted us to know. He had a wife over there. # basis: invented
    -> DONE
