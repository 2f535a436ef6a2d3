=== valley_guzar_fair ===
# kind: storylet
# title: The brand
# weeks: 1-14
# if: in_district districts/guzar
# if: free
# if: horses >= 20
# priority: 22
# place: places/guzar
# with: people/dovud
# witness: present
# sound: bazaar
-> fair

= fair
# hand: pasha
To the Guzar cattle fair, they told us, four thousand head used to come. We saw six hundred, and more buyers than beasts. A man in a good turban walked round our horses and lifted their tails, where the republic's brand is. # basis: composite
"Stud of Bukhara," he said. "Are they for sale, or are they a hunt?"
{ chose("prologue_hunt.fifteenth"):
    "They're a hunt," said Dovud, "and they were to be back by the fifteenth. The mirza put his seal on it." He says what he hears. # basis: invented
- else:
    "They're a hunt," said Dovud. "Only we have not seen any pheasants." He says what he sees. # basis: invented
}
The man bought for the Red depot and made no secret of it. He offered us two sound hill ponies for each, and to forget the brand. # basis: invented
+ [Swap ten. Hill ponies are what we need. # id: swap # do: spend horses 10 pay # do: gain horses 20 pay # stake: The depot will see the brand, even if he forgets it.]
    He paid on the spot. By the evening, I suppose, an officer at the depot was lifting tails. We had twenty ponies with hard feet, which bit. # basis: invented
    -> boy
+ [Refuse, and leave before the fair ends. # id: leave]
    "As you like," he said. "You have a truthful boy." We were out on the Tengi-Khoram road before the call to prayer. # basis: invented
    -> boy
+ [Take his ponies and tie him to a tree. # id: tie # do: gain horses 8 spoils # do: anger districts/guzar spoils]
    He had eight with him. The tree was in the middle of the fair, and a good many people came up to look. # basis: invented
    -> boy

= boy
# hand: yusuf
One of the officers wanted Dovud beaten, for the sake of order. He had looked to me, since I had brought him. # basis: invented
+ [Say that he told the truth, and I wrote it. # id: truth # do: favour people/dovud mercy]
    "Then teach him to lie," said the officer. # basis: invented
    -> DONE
+ [Box his ears myself, lightly. # id: ears # do: slight people/dovud cruelty]
    It satisfied the officer. Dovud asked me which word had been the wrong one. # basis: invented
    -> DONE
