=== ending_never_rode_out ===
# kind: ending
# title: Three pheasants
# weeks: 0-44
# ending: endings/never-rode-out
# with: people/mirza-yusuf
# witness: told
-> without

= without
The three pheasants were hung in the stable-master's yard, and the horses were back by the fifteenth, sound. I had my seal returned to me. The Pasha wrote once, from Moscow, about a trunk. # cite: claims/riding-out.said-to-hunt # basis: invented

In that same month, near Kabadian, Colonel Hasan went over to the rising with eighty-five men and their arms. One of his Turks stood up on a cart and gave out that he was Enver, come to the throne of Bukhara. He was cheered for two hours. # cite: claims/hasans-mutiny.eighty-five claims/hasans-mutiny.said-he-was-enver # basis: composite

{ chose("prologue_letter.coming"): Mulla Nasir of Kofrun had it in my handwriting that he was coming. Eleven villages had put by bread for it. The mulla was shown my page by a Russian officer in the spring, I am told, and asked who wrote it; and he said, some poet. }
{ chose("prologue_letter.here"): Mulla Nasir of Kofrun had it in my handwriting that he had not said whose guest he was. By the time the mulla got it the question was answered, and eleven villages joined the man on the cart. }
{ chose("prologue_letter.wool"): At Kofrun they had my page about wool, and a whisper. They acted on the whisper. Wool did go up. }

At Dushanbe Osman Khoja called the whole country to arms that December, as he would have anyhow, and shut the garrison up, and was driven off. Ibrahim Bek had three or four thousand horse and no Turk to be deputy to. The bands rode almost to my desk in the spring; they had always been Bukhara's own. # cite: claims/dushanbe-december.war-declared claims/raids-near-bukhara-whose.loosely-his # basis: composite

Then there came soldiers, and with them courts and mosque lands given back, and pardon, and seed. And hunger, and after that fever. It went the same way in the valleys, as far as I can find, more slowly or with less noise. I cannot find the place where his not coming saved anybody's cow, and I have looked for it. # cite: claims/concessions.concessions claims/red-conduct-losses.fever-in-bukhara # basis: composite

-> standing

= standing
I have no roll, no register and no count of the dead. { dead() > 0: I had {dead()} written down and then I was given other work. | Nobody gave them to me to write down. } { fled() > 0: Of households gone I had {fled()}. | The families who went over the river went uncounted by me. } In a few years it was two hundred thousand people. # cite: claims/flight-of-the-people.people-leave-for-the-river # basis: composite

{ holds("districts/baljuvon"): Baljuvon was nobody's but its own. | Baljuvon stayed with its beks. } He had left { owes() > 0: in Bukhara, of promises unpaid: {owes()}. They were made over quince. | no promise in Bukhara that anybody came about. } # basis: invented

His name came once more over my table, in July, under a notice from Tiflis: Cemal Pasha, shot dead in the street. Of the court's four names it was the second to be struck out. The sentence was still the sentence and he had still never answered it, in Moscow as in the east. # cite: claims/cemal-shot.cemal-shot claims/verdict-and-flight.sentence-of-death # basis: composite

Sergeant Rifat shoes horses for the fire brigade. { chose("prologue_rifat.whole"): The green book has a page with his words on it, and for a long time it was the only page. | { chose("prologue_rifat.short"): The green book has one line about him in it, and nothing after. | The green book has a page about shoes in it, and nothing after. } } I took it out, the evening that I read the notice. # basis: invented

+ { not chose("prologue_rifat.whole") } [Ask Rifat to say it again, and write. # id: write]
  He had the hind foot of a dray horse in his lap. "From the baker?" he said. # basis: invented
  -> DONE
+ { chose("prologue_rifat.whole") } [Read Rifat his page. # id: read]
  He had me stop at "ten days". He had been thinking about it since, and it was nine. # basis: invented
  -> DONE
+ [Write the year as it was at my desk: wool, seed, fever, prices. # id: year]
  It is a full book now. # basis: invented
  -> DONE
+ [Send it to Kofrun, to the mulla, blank. # id: kofrun]
  It came back the next year with the sheep of eleven villages entered in it, before and after. # basis: invented
  -> DONE
