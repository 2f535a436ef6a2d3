=== prologue_rifat ===
# kind: dated
# title: The farrier's paybook
# weeks: 0
# priority: 80
# place: places/bukhara
# with: people/sergeant-rifat
# witness: present
# sound: hooves
-> yard

= yard
# hand: pasha
Sergeant Rifat shoes the horses at the house they have given the Pasha. The Russians took him at Erzurum and had him in Siberia until there was no more war to keep him for. He came on to Bukhara because our militia paid Turks well. # cite: claims/bukhara-before-garrisons.prisoner-officers # cite: claims/exile-among-the-bolsheviks.ottomans-in-russia # basis: composite
His paybook had Harput in it, for 1915. After the file, I asked. # basis: invented
"Rider to the telegraph office," he said. "Summer. Envelopes for the gendarme posts, as far as Malatya. Eleven of them. I don't read. By the third I didn't need to." # speaker: people/sergeant-rifat # basis: invented
"There was an Armenian baker by the barracks. Going out I bought bread. Nine days, and I came back hungry, and his oven was cold and the street was shut, and I swore at him. That is what I thought about." # speaker: people/sergeant-rifat # basis: invented
"I had met them on the Malatya road. Women, old people, some thousands, and the gendarmes. When I turned home I met the gendarmes." # speaker: people/sergeant-rifat # cite: claims/armenian-genocide.deportation-of-the-armenians # basis: invented
He lifted the next hoof into his lap. "I'm asking you for nothing. You asked me." # speaker: people/sergeant-rifat
"Whose orders?" I said.
"Talat's and Enver's, the officers told us." Then he saw who had come in at the gate to look at his grey, and he stood up, with the rasp held along the seam of his trousers. # speaker: people/sergeant-rifat # cite: claims/armenian-genocide.principal-author # basis: invented
+ ["The court that says such things sat under English guns." # id: court]
    He said it to me, in a friendly way, and told me which grand vizier had wanted him hanged. Rifat had not mentioned a court. # basis: invented
    -> book
+ ["It was war. They would have risen behind our backs." # id: war]
    "The baker was past sixty, my Pasha," said Rifat. The Pasha explained to him what is meant by a rear area. # cite: claims/armenian-genocide-answer.reason-given # basis: composite
    -> book
+ [Say nothing. Ask if the grey is sound. # id: silent]
    "In front, my Pasha. Behind he wants watching." The Pasha thanked him by name. He has everyone's name by the second day. # basis: invented
    -> book
+ [Say that it was wrong. # id: wrong # locked: The makers of this game have found no letter, speech or paper of his in which he ever said so.]
    -> book

= book
# hand: yusuf
I keep two books. This one is the daybook, for me. The other has green boards and is the fair copy, which others may read one day. That night I ruled a page of the green book and considered what should be on it. # basis: invented
+ [Rifat's words as he said them, with his name and the date. # id: whole]
    I read it over to him, as he could not. He made one correction. It had been ten days, not nine. # basis: invented
    -> DONE
+ [That the Pasha's farrier carried orders at Harput in 1915. # id: short]
    It took one line. # basis: invented
    -> DONE
+ [That the horses were shod. # id: none]
    Sixteen shoes, two of them second-hand. # basis: invented
    -> DONE
