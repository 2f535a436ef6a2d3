=== valley_denau_water ===
# kind: storylet
# title: The water-master's stick
# weeks: 23-30
# if: free
# if: in_district districts/denau
# if: horses >= 60
# with: people/dovud
# witness: present
# sound: river
-> stick

= stick
# hand: pasha
The water-master of the canal, Safar Mirob, has a stick with notches. It says how long each field may drink. He laid the stick across the Pasha's path at the horse-lines, and stood behind it. # basis: invented
We watered {horses()} horses at the head of the canal, morning and evening. What went on from us was mud, and it was the season of the rice nurseries. Eleven women were below us to the thighs in it, setting out shoots that were brown by noon. # cite: claims/land-and-grain.crops-by-district # basis: invented
The eldest, Bibi Sharofat, had come up with him. She had a handful of the shoots and gave them to Dovud, since he was nearest, to hold. # basis: invented
+ [Move the lines a verst down, below the last field. # id: move # do: please districts/denau manners # do: slight people/ali-riza advice-scorned # do: spend horses 1 hunger]
    It was a verst to water and a verst back, twice a day. A horse was lame by the Friday. # basis: invented
    -> petition
+ [Water by the stick. Let him cut us a notch like any other field. # id: notch # do: please districts/denau kept-word # do: favour people/dovud advice-heeded]
    Safar Mirob considered what sort of field we were, and cut it between an orphan's melons and the mosque. Dovud was put to keep the hour. # basis: invented
    -> petition
+ [An army drinks where it stands. It won't be for long. # id: stand # do: anger districts/denau hunger # do: favour people/ali-riza old-friend # stake: Rice is set out once.]
    "He says that to all of them," Dovud told her. She took back the shoots, one by one. # speaker: people/dovud # basis: invented
    -> petition

= petition
# hand: yusuf
Safar Mirob asked for a paper about the canal, whoever should come after us. He had one from the Emir's bek and one from the republic, and showed me how they did not differ. # basis: invented
+ [Write him the same again, word for word, with our seal. # id: same # do: please districts/denau truth-told]
    He placed it with the other two. "Now nobody can say I have taken sides," he said. # basis: invented
    -> DONE
+ [Write it, and put Bibi Sharofat's eleven in, who are in none of them. # id: eleven # do: please districts/denau mercy # do: favour people/saodat truth-told]
    He said that women are not in such papers. They are in the water, I said. He allowed it at the foot, below the seal. # basis: invented
    -> DONE
+ [Write nothing. A seal of ours may be a bad thing to be found with. # id: nothing # do: anger districts/denau manners]
    He was insulted. He sent the boy back for the tea he had brought us. # basis: invented
    -> DONE
