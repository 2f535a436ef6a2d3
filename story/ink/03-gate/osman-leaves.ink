=== gate_osman_leaves ===
# kind: dated
# title: Osman Khoja's spectacles case
# weeks: 24-26
# if: free
# if: alive people/osman-khoja
# if: not against people/osman-khoja
# priority: 50
# with: people/osman-khoja people/amanullah people/emir-alim-khan
# witness: present
-> packing

= packing
# hand: pasha
In the second week of April the republic dismissed its own president. Osman Khoja read it in a Bukhara newspaper that had come round a lump of sugar. # cite: claims/osman-khoja.osman-khoja-dismissed # basis: composite
He was packed by then. He meant to go to Kabul, to ask Amanullah for help, and the English. # cite: claims/osman-khoja.osman-khoja-to-kabul # basis: composite
"We were going to do this together," he said. "I've tried to think what we did together. I believe it was supper." He said it without heat. He had an old spectacles case on his knee with all his papers in it. # speaker: people/osman-khoja # cite: claims/osman-khoja.falls-out-with-enver # basis: composite
{ pledged("people/osman-khoja", "republic") or pledged("people/faizullah-khojaev", "republic"):
    One of them was the letter about the republic, in my hand. The paper had gone soft from reading. # basis: invented
}
{ pledged("people/emir-alim-khan", "throne-to-emir"):
    He did not know yet about the throne, or he was being courteous. # basis: invented
}
+ [Give him a letter to Amanullah, and my own second horse. # id: letter # do: spend horses 1 gift # do: favour people/osman-khoja gift # do: favour people/amanullah letter]
    It was a good horse, and he rode badly. Dovud walked beside him as far as the guard tents. # basis: invented
    -> word
+ [Ask him to stay. Say that he was right about the clerks. # id: stay # do: favour people/osman-khoja truth-told # do: slight people/ibrahim-bek jadid-taint]
    He was so surprised that he sat down again. They talked until dark. He went all the same in the morning, but he shook hands with each of us, and with Dovud. # basis: invented
    -> word
+ [Have his papers gone through before he crosses. # id: papers # do: slight people/osman-khoja insult # do: favour people/haji-sami advice-heeded # stake: He will be asked in Kabul how he was sent off.]
    Ali Rıza did it, and had the grace to do it badly. Osman Khoja held up the case and turned it over, and his spectacles fell out. # basis: invented
    -> word

= word
# hand: pasha
He wanted one thing besides. In Kabul they would ask him whose country it was to be. He would say what the Pasha told him to say, he promised, and would not improve it. # basis: invented
+ [The people's. A republic, under whatever word they like. # id: republic # do: favour people/osman-khoja kept-word # do: slight people/emir-alim-khan broken-word # do: slight people/ibrahim-bek oath # stake: The Emir's house is in the next street to the one he is going to.]
    He shut his eyes. "That will do," he said. He had me write it on a slip no bigger than a stamp, and it went into the case. # basis: invented
    -> slip
+ [The Emir's. Until we have won it is nobody else's. # id: emir # do: favour people/emir-alim-khan oath # do: slight people/osman-khoja broken-word]
    "I see," said Osman Khoja. "Thank you for telling me. I shall say that I was not told." # speaker: people/osman-khoja # basis: invented
    -> slip
+ [Say that the army will decide it. # id: army # do: slight people/osman-khoja lie-found # do: favour people/hasan-bey title # do: slight people/emir-alim-khan title]
    He asked which army, and the Pasha showed him, with his arm, out of the tent door. # basis: invented
    -> slip

= slip
# hand: yusuf
He had been my president and signed my first appointment. "Come with me," he said at the horse. "You write four languages. I have a cousin with a printing press at Peshawar." # cite: claims/osman-khoja.elected-head # basis: composite
+ [Say that I have the book to keep. # id: book # do: favour people/osman-khoja truth-told]
    "Keep it somewhere else," he said, kindly enough. # basis: invented
    -> DONE
+ [Ask him to wait a day. # id: day # do: slight people/osman-khoja softened]
    He waited till noon. I could see the horse from the box where I was sitting. # basis: invented
    -> DONE
+ [Give him the names of the eleven, to find places for. # id: names # do: favour people/osman-khoja mercy # do: favour people/zeki-velidi mercy]
    He read it through at arm's length, his lips moving, and put it in the case where the spectacles go. The spectacles he wore. # basis: invented
    -> DONE
