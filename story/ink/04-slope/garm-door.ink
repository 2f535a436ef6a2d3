=== slope_garm_door ===
# kind: dated
# title: In writing
# weeks: 28-44
# if: in_district districts/karategin
# if: alive people/fuzail-maksum
# if: not against people/fuzail-maksum
# if: free
# priority: 57
# with: people/fuzail-maksum
# witness: present
-> terms

= terms
# hand: pasha
Fuzail Maksum received us after a prayer that was longer than the prayer. He had governed here for the Emir. He did not want him back: he wanted Karategin and Darvaz, and he wanted it put. # cite: claims/people-mountains.fuzail-governor claims/people-mountains.fuzail-cause # basis: composite

"A man came last year with a letter, and a man in the spring with a letter," he said. "I have them both. Neither says the word. My brothers, snow comes. There is wood in Garm for my house and the garrison. It is cut. I would like to know for whom I'm cutting more." # speaker: people/fuzail-maksum # cite: claims/people-mountains.fuzail-price # basis: invented

{ pledged("people/ishan-sultan", "garm") or pledged("people/emir-alim-khan", "throne-to-emir"): The word he wanted had been given away already, in another letter, by my hand. He smiled at me particularly. | Nobody had had that word from us yet. }

The Pasha said that between soldiers a handshake was a treaty. Fuzail agreed, and moved the inkstand. # basis: invented

+ [Write that Karategin is his, and Darvaz. # id: sign # do: pledge people/fuzail-maksum garm # do: favour people/fuzail-maksum title # do: slight people/ishan-sultan left-out # stake: Ishan Sultan of Darvaz can read.]
  He followed it with his finger, and at "for ever" the finger went back and read the words again. # basis: invented
  -> wording
+ { not pledged("people/emir-alim-khan", "throne-to-emir") } [Write that he holds it for the Emir, until the Emir says otherwise. # id: emir # do: pledge people/emir-alim-khan throne-to-emir # do: slight people/fuzail-maksum broken-word # do: favour people/ishan-sultan oath]
  "So it is the first letter again," said Fuzail. He rose, and prayed. # speaker: people/fuzail-maksum # basis: invented
  -> wording
+ { pledged("people/emir-alim-khan", "throne-to-emir") } [Write that he holds it for the Emir, until the Emir says otherwise. You have sworn him his throne. # id: emir-again # do: favour people/emir-alim-khan kept-word # do: slight people/fuzail-maksum broken-word # do: favour people/ishan-sultan oath]
  "So it is the first letter again," said Fuzail. He rose, and prayed. # speaker: people/fuzail-maksum # basis: invented
  -> wording
+ { rifles() >= 25 } [Write nothing. Pay for the wood in rifles. # id: wood # do: spend rifles 25 pay # do: favour people/fuzail-maksum gift]
  He was content, and had them counted twice by two servants who did not speak to each other. # basis: invented
  -> wording
+ { rifles() < 25 } [Write nothing. Pay for the wood. # id: wood-locked # locked: With {rifles()} rifles one does not pay for wood. One goes and cuts it.]
  -> DONE

= wording
# hand: yusuf
For the copy that stays in our register I had to say what had been agreed. I have noticed that the copy is the one people come back to. # basis: invented

+ [Enter it word for word, with the date and who was in the room. # id: whole]
  Fuzail's steward took away a copy of the copy. # basis: invented
  -> DONE
+ [Enter it as "the usual assurances". # id: usual # do: slight people/fuzail-maksum lie-found]
  The steward had it read to him by evening, when he brought up the wood. # basis: invented
  -> DONE
+ [Ask Fuzail's men what Karategin was promised by the Emir, and enter that next to it. # id: beside # do: please districts/karategin truth-told]
  Two hundred horses a year, remitted. It had never been remitted. They told me with great exactness which year it had come closest. # basis: invented
  -> DONE
