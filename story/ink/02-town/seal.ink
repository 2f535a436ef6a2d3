=== town_seal ===
# kind: dated
# title: A tanga a letter
# weeks: 11-20
# if: free
# if: host >= 120
# priority: 50
# with: people/muhiddin people/ali-riza
# witness: present
-> engraver

= engraver
# hand: pasha
Usto Rajab of Karatag makes knives. He had cut seals for three governors of Hisar, and his price was a tanga a letter. The blank he held up was two fingers wide. # cite: claims/women-and-crafts.goods-of-karatag # basis: invented
{ took_dushanbe():
    The Pasha had a town now, and papers to put a seal on. # basis: invented
- else:
    There was no town under it yet, but the Pasha said a seal goes before a town. He had seen it done in Berlin. # basis: invented
}
He had three lines ready in his own writing: commander-in-chief of all the armies of Islam; son-in-law of the Caliph; representative of the Prophet. # cite: claims/titles-and-staff.the-long-style # cite: claims/titles-and-staff.commander-in-chief # basis: composite
Usto Rajab counted along it with a fingernail and put down the blank. He said it could be done on a tray. # basis: invented
+ [All three lines. It will be read in Kabul and in Fergana by men who have never seen me. # id: three # do: declare title-commander # do: declare seals-and-staff # do: favour people/amanullah awe # do: slight people/ibrahim-bek title # do: slight people/ishan-sultan title]
    -> cut
+ [One line. Enver, servant of those who fight. # id: servant # do: declare title-servant # do: favour people/ibrahim-bek manners # do: favour people/ishan-sultan faith]
    "Thirteen letters," said Usto Rajab, who had hoped for sixty. # cite: claims/titles-and-staff.plainer-style # basis: invented
    -> metal
+ [No name. "The council of Eastern Bukhara", and each chief puts his own beside it. # id: council # do: declare council-of-chiefs # do: favour people/davlatmand-bek title # do: favour people/ibrahim-bek title # do: slight people/ali-riza advice-scorned # stake: It will pass for a council held. Nine seals to be found, every time a barrel of salt is moved.]
    Colonel Ali Rıza asked who would answer if the council was wrong. The Pasha said that he would, evidently. # cite: claims/titles-and-staff.plainer-style # basis: invented
    -> metal

= cut
He got it on in the end by leaving out every letter that a reader could guess. With it came a staff: a first section, a second section, a chief of couriers, three orderly officers. # cite: claims/titles-and-staff-officers.german-order # basis: composite
-> metal

= metal
# hand: yusuf
What Usto Rajab had melted for it he kept to himself. { chose("town_seal.three"): The Pasha has called it gold since then, and I expect it will be remembered as gold.|Some will call it gold, I expect, and some silver. It prints black.} # cite: claims/titles-and-staff.golden-seal # basis: composite
The first clean impression was to go to the Emir, in Kabul. To people he means to use the Emir writes "my brother by the will of God". I had to begin with what the Pasha was to the Emir. # cite: claims/release.emirs-letter # cite: claims/people-patrons.emir-guest # basis: composite
{ pledged("people/emir-alim-khan", "throne-to-emir"):
    He has a throne promised him. He would look in the first line for who was giving it and who was bringing it back. # cite: claims/release.oath # basis: invented
}
+ [Begin "Your slave", as everyone who has ever written to an Emir begins. # id: slave # do: favour people/emir-alim-khan manners # do: slight people/osman-khoja jadid-taint]
    In Bukhara a man puts it on an order for candles. The Pasha had it read back to him in Turkish, and I read him the candles and not the word. # basis: invented
    -> DONE
+ [Begin "Your brother", since it is the Emir's own word. # id: brother # do: slight people/emir-alim-khan insult # do: favour people/osman-khoja truth-told]
    It is correct, and it has never been done. I got it into the bag with the wax still soft, so as not to be able to take it out. # basis: invented
    -> DONE
+ [Begin with the year and the place, and put the seal where the word would be. # id: blank # do: favour people/amanullah truth-told # do: slight people/emir-alim-khan manners]
    Amanullah's people open the Emir's post, as the Emir's people well know. In two offices somebody held it to the window to see what had been scraped out. # cite: claims/people-patrons.emir-guest # basis: composite
    -> DONE
