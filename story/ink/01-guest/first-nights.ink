=== guest_first_nights ===
# kind: dated
# title: The huntsman's question
# weeks: 1-2
# if: free
# priority: 95
# with: people/mirza-yusuf people/dovud
# witness: present
# sound: wind
-> huntsman

= huntsman
# hand: yusuf
The second night we lay at a well in the steppe with no fire. The Pasha slept in his boots, on his right side, one hand under the saddle. The water cost nothing and tasted of felt. # cite: claims/people-enver-habits.armed-sleep # basis: composite
The huntsman, Hakim, came and sat by me with the falcon on his knee. He has kept the stud's birds since before the Emir fell, and he has a wife at Vobkent. "Mirza," he said, "you have the papers. Is this a hunt?" # basis: invented
+ [Tell him, and look the other way before dawn. # id: tell # do: lose 1 truth-told # stake: He will be asked questions in Bukhara.]
    In the morning there was one horse fewer, and the falcon sat hooded on the well-post with its jesses tied in a bow. The Pasha counted, and he looked along the line until he came to me. # basis: invented
    -> clothes
+ [Say that there are pheasants on the Guzar river. # id: pheasants]
    He believed me. All the next day he rode beside Dovud and taught him how a falcon is carried in wind, and I kept at the other end of the line. # basis: invented
    -> clothes
+ [Tell the Pasha that he has begun to ask. # id: report # do: slight people/dovud cruelty]
    From then on he rode between two officers. Nobody was rough with him. Dovud asked me loudly what the huntsman had done, and I told him to see to the bridles. # basis: invented
    -> clothes

= clothes
# hand: pasha
At sunrise Muhiddin, the orderly, laid out two suits on a saddle-cloth. One was the khaki tunic with the laced boots. The other was a striped Bukharan robe, a present from Faizullah Khojaev, good for visits. # basis: composite
"They will be looking at you from today, my Pasha," said Muhiddin. "What shall they see?" # speaker: people/muhiddin # basis: invented
+ [The uniform. They have been waiting for a general. # id: uniform # do: declare wear-uniform # stake: It can be seen a long way off, and by everyone.]
    He laced the boots himself, which takes him as long as a short prayer. The militia men sat straighter that day, and the shepherds we met sat on the far side of their flocks. # basis: invented
    -> DONE
+ [The robe. A guest wears what he was given. # id: robe # do: declare wear-robe # stake: Officers take orders from a tunic.]
    It was too long and he wore it well. The Turkish officers saluted it with some delay. At the first village an old man asked me which of us was Enver. # basis: invented
    -> DONE
+ [The hunting coat he slept in. # id: coat]
    "They will see that I have ridden," he said. We met eleven people that day and none of them asked who we were. # basis: invented
    -> DONE
