=== prologue_papers ===
# kind: dated
# title: Half a page on our guest
# weeks: 0
# priority: 90
# place: places/bukhara
# with: people/faizullah-khojaev
# witness: paper
-> file

= file
# hand: yusuf
Our republic was fourteen months old. The Emir it had replaced, with Russian guns, was in Kabul, and the country east of us was still in arms, much of it in his name. # cite: sources/becker # basis: composite
Faizullah Khojaev, who heads our government and is younger than I am, was to dine with the Pasha on Sunday. He wanted half a page from the foreign office: who is the man? By the second week of November Moscow meant to hear if he was of use here, or should be sent for. # basis: invented
The file on our guest was thin. On top lay the sentence of the Istanbul court-martial of 5 July 1919, cut from a newspaper. Talat, Enver, Cemal and Dr Nazım were the principal criminals, by unanimous vote. The penalty was death. All four had left the country. # cite: sources/verdict-1919 # cite: sources/nyt-1919-07-13
Beneath it were pages from a book by the American ambassador who had dealt with him in 1915. The ambassador had held out an excuse: his underlings must have gone beyond their orders with the Armenians. The Pasha declined it. The Cabinet had ordered the deportations, he said, and he took the responsibility upon himself. # cite: sources/morgenthau-1918
A note from the makers of this game. Yusuf cannot have seen the next paper, which lay in American files. It stands here because it was written on the spot, by the consul at Harput, Leslie Davis, on 30 June 1915. # cite: sources/davis-1915
Almost every Armenian man of standing was in prison, he reported. The whole Armenian people of the province had been ordered out, and for most of them the road was "certain death". For three days crowds had come to his door for help. # cite: sources/davis-1915
Armenians serving in the army of which Enver was minister had been disarmed beforehand. The word genocide was made later, and this is one of the crimes it was made for. Assyrians and Greeks of the empire were killed and driven out in the same years. # cite: sources/ani # cite: sources/morris-zeevi // style: ok the makers speak here, and it is named
Half a page is fourteen lines in my hand. # basis: invented
+ [Begin with the court: who was sentenced, by whom, for what. # id: sentence]
    It took nine of the fourteen. The chief clerk read it standing, and asked what the Armenians had to do with us. Then he initialled it, since it was correct. # basis: invented
    -> DONE
+ [Write that a court condemned him, and that the capital was then occupied. # id: occupied]
    Both statements were correct. In that order the second takes back the first. # basis: invented
    -> DONE
+ [Minister of war, married into the Caliph's house, guest of the republic. # id: guest]
    It came to six lines. # basis: invented
    -> DONE
