=== valley_guzar_carter ===
# kind: storylet
# title: Shodmon's two flags
# weeks: 10-30
# if: free
# if: in_district districts/guzar
# with: people/jabbar-bek people/dovud
# witness: present
-> cart

= cart
# hand: pasha
Our pickets on the Guzar road brought in a carter with two flags under the seat, a red one and a green. The mule was between the shafts still, and nobody had thought to give it a drink. # basis: invented
His name was Shodmon. He carried oil-cake and boots to the post at Tengi-Khoram for the Russians and had been carrying salt for Jabbar Bek, on the way back, since the autumn. "Would you have me go home empty?" he said. # cite: claims/release.jabbar-bek # basis: composite
"That's our salt," said Dovud. "I have licked it." # speaker: people/dovud # basis: invented
+ [Boots are boots. Take the load, and let him keep the cart and the mule. # id: boots # do: gain horses 1 spoils # do: anger districts/guzar spoils # do: favour people/hasan-bey advice-heeded]
    Fifty-one pairs, new. For some days you could hear us come. # basis: invented
    -> tells
+ [Let him go on, boots and all, and tell us at night what he sees at the post. # id: spy # do: favour people/jabbar-bek advice-heeded # do: please districts/guzar pay # stake: A man who carries for two can talk to two.]
    He asked what the Pasha paid. He named what the Russians paid, for the same, and it was less. # basis: invented
    -> tells
+ [Let him go, and give him a paper that he is not to be stopped. # id: paper # do: please districts/guzar mercy # do: favour people/jabbar-bek manners]
    "Where would I keep a paper?" asked Shodmon. He put it under the seat, with the flags. # basis: invented
    -> tells

= tells
# hand: yusuf
It was for me to examine him. He told me which bridges were down, and about a Tatar clerk at the post who wrote letters home for Russians, who could not write, at five kopecks each. He liked the clerk. He told me which of the windows was his. # basis: invented
+ [Put in the bridges. # id: bridges # do: favour people/jabbar-bek truth-told]
    I read it over to him and he nodded at each one. At the end he looked for something more, and then he looked glad. # basis: invented
    -> DONE
+ [Put in the bridges and the window. # id: window # do: favour people/hasan-bey truth-told # do: anger districts/guzar fear]
    A post that cannot write to its mothers is a weaker post, I told Dovud, who had asked. # basis: invented
    -> DONE
