=== slope_lakai_again ===
# kind: dated
# title: Those with mothers
# weeks: 28-44
# if: captive
# if: alive people/ibrahim-bek
# if: against people/ibrahim-bek
# priority: 75
# with: people/ibrahim-bek people/dovud
# witness: present
-> question

= question
# hand: pasha
Ibrahim Bek came on the third day. He sat down among our people with his back to the Pasha and asked each of them whether his mother was living. Those who said yes were given bread and put on the road. It took him until noon, and he was thorough. # basis: invented

"Dead," said Dovud, when it was his turn. "Yours gave us milk last winter. Is she well?" # speaker: people/dovud # basis: invented

"Strong," said Ibrahim Bek. He kept Dovud for the horses. Then he turned himself round. { seen("guest_manners"): The felt we sat on was the one we had been told not to get up from. | We had been given a good felt to sit on, with one patch. } # basis: invented

"You have uncles?" he asked. "Who will answer for you?" # speaker: people/ibrahim-bek # basis: invented

+ { not pledged("people/emir-alim-khan", "throne-to-emir") } [Swear: the officers sent home, the Emir's name in every prayer, and no camp in Lakai. # id: swear # do: pledge people/ibrahim-bek no-foreign-officers # do: pledge people/emir-alim-khan throne-to-emir # do: release oath # stake: Those who stayed with you were the officers.]
  He swore it on the Book, in a full voice. Ibrahim Bek had him say it again for an old man at the back who was deaf. # basis: invented
  -> oath
+ { pledged("people/emir-alim-khan", "throne-to-emir") } [Swear again: the officers sent home, the Emir's name in every prayer, and no camp in Lakai. # id: swear-again # do: pledge people/ibrahim-bek no-foreign-officers # do: release oath # stake: Those who stayed with you were the officers.]
  He swore it on the Book, in a full voice. Ibrahim Bek had him say it again for an old man at the back who was deaf. # basis: invented
  -> oath
+ [Say that the Emir will answer, and ask that he be written to. # id: emir # do: favour people/ibrahim-bek oath]
  "He answered in the winter," said Ibrahim Bek. "I have it here. It does not say twice." He had it read again all the same, and then he sent the rider. # speaker: people/ibrahim-bek # cite: claims/release.emirs-letter # basis: composite
  -> oath
+ [Answer nothing. "Let him decide; a man who has to decide makes mistakes." # id: silent # stake: He can wait. It is his own house.]
  Ibrahim Bek looked at the light in the doorway and remarked that the second cutting was early. # basis: invented
  -> dismissed

= oath
# hand: yusuf
It had to be written for both sides to keep. In Lakai an oath is said and there is an end of it, but Ibrahim Bek had been dealing with us for nine months and wanted paper. # basis: invented

+ [Write down all that was said, in order, questions too. # id: whole # do: favour people/ibrahim-bek truth-told]
  "My mother's in it?" said Ibrahim Bek. I showed him the word. # speaker: people/ibrahim-bek # basis: invented
  -> DONE
+ [Write it so that it can be read as a truce between equals. # id: equals # do: slight people/ibrahim-bek mistranslated]
  His mulla read it, moving his lips; then he read it aloud without moving his eyes, and what he read aloud was better for them. # basis: invented
  -> DONE
+ [Give him the pen. # id: pen # do: favour people/ibrahim-bek manners]
  He wrote nine words. The Emir had him collect taxes once, and he closes up his letters, so that nothing can be put in between. # cite: claims/people-lakai.office # basis: composite
  -> DONE

= dismissed
# hand: yusuf
At dusk he sent for me. "Your mother?" I said that she was living, at Bukhara, by the pool of the cotton-beaters. "Then why are you here?" I began upon the answer, and he waited, and it got no shorter. # basis: invented

+ [Take the bread and the road. # id: go # do: fate endings/ibrahims-prisoner]
  He had a horse given me too. It was one of the republic's twenty-four, and I had signed for it. # cite: claims/riding-out.twenty-four # basis: composite
  -> DONE
+ [Stay with the Pasha. # id: stay # do: fate endings/ibrahims-prisoner]
  "There is no pay," said Ibrahim Bek. I said there had been none before. # basis: invented
  -> DONE
+ [Ask to stay as the Lakais' clerk. # id: clerk # do: fate endings/ibrahims-prisoner]
  He considered it. Wheat wanted counting, and there were a number of letters that nobody had read to the end. # basis: invented
  -> DONE
