=== guest_emir_letter ===
# kind: dated
# title: A brother by God's will
# weeks: 5-16
# if: in_district districts/lakai
# if: seen guest_manners
# if: seen_ago guest_manners >= 3
# if: not with_us people/ibrahim-bek
# priority: 92
# place: places/koktash
# with: people/ibrahim-bek people/emir-alim-khan people/zeki-velidi
# witness: present
-> oath

= oath
# hand: pasha
Two letters came to Kok-Tash in the one week. Zeki Velidi wrote, through Jabbar Bek, that the man was the real one and should be let go. The Emir's came from Kabul wrapped in oilcloth and called the Pasha a brother by God's will. # cite: claims/release.zeki-velidis-word # cite: claims/release.emirs-letter # basis: composite
Ibrahim Bek laid one on each palm. The Emir's had more wax. "So you are real," he said. "Then you can swear. The throne of Bukhara to Alim Khan, on the book, before my people, and afterwards I will ride with you as far as you like." # speaker: people/ibrahim-bek # cite: claims/release.oath # basis: invented
{ promised("republic"):
    In my ledger, where I keep what has been promised to whom, the republic stood already, with the witnesses. # basis: invented
- else:
    I had the ledger with me, where I keep what has been promised to whom. There was room on the page. # basis: invented
}
{ captive():
    We had been guests for {captive_weeks()} weeks, and there was snow down to the orchards. # cite: claims/captivity.length # basis: invented
- else:
    The guard had been called off that week and nobody had told us to go. There was snow down to the orchards. # basis: invented
}
+ [Swear it in his words: the throne to Alim Khan. # id: swear # do: pledge people/emir-alim-khan throne-to-emir before people/ibrahim-bek people/bibi-oisha # do: declare oath-to-emir # do: favour people/ibrahim-bek oath # do: join 80 oath # do: release oath # stake: Every band that prays for the Emir will open its gate. The Jadids, the new-school men of the towns, will not believe you again.]
    He swore it in a clear voice, with his hand flat on the book. In 1908 he had been one of those who led a revolution against a sultan. When it was done people came up and touched his sleeve, and an old man wept and told me that he could die now. I had not expected to be moved, with what I knew, and I was. Eighty riders were told off to go wherever we went. # cite: claims/young-turk-years.revolution-of-1908 # cite: claims/release.oath # basis: composite
    -> copy
+ [Swear to serve the faith, and the ruler whom God shall restore. # id: crooked # do: spend horses 10 oath # do: declare title-servant # do: slight people/emir-alim-khan oath # do: release faith # stake: It does not name him. Ibrahim Bek was a tax-collector and can hear a missing word.]
    "Whom," said Ibrahim Bek. I had translated it correctly. He thought, and then he said he had always admired the Pasha's horses, and went out to choose ten. They had the republic's brand. # basis: invented
    -> copy
+ [Offer Ibrahim Bek the command of the east, and a third of what is taken. # id: share # do: pledge people/ibrahim-bek command-east before people/bibi-oisha # do: pledge people/ibrahim-bek share-spoils before people/bibi-oisha # do: favour people/ibrahim-bek spoils # do: slight people/emir-alim-khan left-out # do: join 40 spoils # do: release spoils # stake: To him it is a price. He will want it counted out.]
    "A third of what?" asked Ibrahim Bek. They agreed upon Dushanbe, which neither of them had, down to the pots. About the Emir's letter he said that he would answer it himself. # basis: invented
    -> copy
+ { captive() } [Refuse. No man's throne, and no oath. # id: refuse # do: favour people/ibrahim-bek truth-told # do: slight people/emir-alim-khan oath # stake: He was going to let you go.]
    "Good," said Ibrahim Bek. "I like to know. Then you will want firewood." He sent a whole cart of it. # basis: invented
    -> refused
+ { free() } [Thank him for the winter, and swear nothing. # id: thank # do: slight people/ibrahim-bek oath # do: slight people/emir-alim-khan oath # stake: The guard can be called back faster than you can saddle.]
    "You ate well?" asked Ibrahim Bek. He stood in the door so that we had to go out past him, one at a time, and he asked each of us whose son he was. # basis: invented
    -> refused

= copy
# hand: yusuf
The text was to go to Kabul, in my hand and in Persian. The Lakai mulla spelt it out behind my shoulder with his lips moving. Persian has a word that says throne, and another that says authority and can be walked about in. # basis: invented
+ [Write what was said, throne or no throne. # id: exact # do: favour people/emir-alim-khan letter]
    The mulla compared it and was satisfied, and blew on it. I entered it in my list: to whom, what, who heard. # basis: invented
    -> DONE
+ [Write authority. # id: authority # do: favour people/emir-alim-khan softened # stake: If somebody reads the two sides together, the hand is yours.]
    The mulla read it as throne, since he was expecting throne. The Pasha read it too. He has more Persian than he lets one see. He said nothing, and gave me his gloves. # basis: invented
    -> DONE
+ [Write both, on two sheets, and keep one. # id: both]
    One went to Kabul. I do not say which, because this book may be searched, and the other is folded in it. # basis: invented
    -> DONE

= refused
# hand: yusuf
Coming out, the mulla asked me what precisely the Pasha had against the Emir. # basis: invented
+ ["He will not swear what he may not keep." # id: keep # do: favour people/ibrahim-bek softened]
    By evening it was repeated through the camp as his own saying. # basis: invented
    -> DONE
+ ["You must ask him." # id: ask]
    He did. It took an afternoon. # basis: invented
    -> DONE
+ ["That he ran." # id: ran # do: slight people/ibrahim-bek insult]
    It is what the Lakai say themselves at night. It is not for us to say. I had a stone through the smoke-hole. # basis: invented
    -> DONE
