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
Our republic was in its second year. The Emir it had replaced, with Russian guns, was in Kabul, and the country east of us was still in arms, much of it in his name. # cite: claims/bukhara-before.fall-of-the-city # cite: claims/bukhara-before.emir-crosses-the-panj # basis: composite
Faizullah Khojaev, who heads our government and is younger than I am, was to dine with the Pasha on Sunday. He wanted half a page from the foreign office: who is the man? By the second week of November Moscow meant to hear if he was of use here, or should be sent for. The file was thin. # cite: claims/guest-in-bukhara.enver-in-bukhara # cite: claims/people-republic.khojaev-head # basis: composite
On top of it lay the sentence of the Istanbul court-martial of 5 July 1919, cut from a newspaper. Talat, Enver, Cemal and Dr Nazım were the principal criminals, by unanimous vote. The penalty was death. All four had left the country. # cite: claims/verdict-and-flight.sentence-of-death # cite: claims/verdict-and-flight.news-of-the-sentence
Beneath it were pages from a book by the American ambassador who had dealt with him in 1915. The ambassador had held out an excuse: his underlings must have gone further with the Armenians than he intended. The Pasha declined it. The Cabinet had ordered the deportations, he said, and he took the responsibility upon himself. # cite: claims/armenian-genocide-answer.responsibility
A note from the makers of this game. Yusuf cannot have seen the next paper, which lay in American files. It stands here because it was written on the spot, by the consul at Harput, Leslie Davis, on 30 June 1915. # cite: claims/armenian-genocide.harput-30-june
Almost every Armenian man of standing was in prison, he reported. The whole Armenian people of the province had been ordered out, and for most of them the road was "certain death". For three days crowds had come to his door for help. # cite: claims/armenian-genocide.harput-30-june # cite: claims/armenian-genocide.deportation-of-the-armenians
Armenians serving in the army of which Enver was minister were disarmed. The word genocide was made later, and this is one of the crimes it was made for. Assyrians and Greeks of the empire were killed and driven out in the same years. # cite: claims/armenian-genocide.conscripts-disarmed # cite: claims/armenian-genocide.assyrians-and-greeks // style: ok the makers speak here, and it is named
Half a page is fourteen lines in my hand. # basis: invented
+ [Begin with the court: who was sentenced, by whom, for what. # id: sentence]
    It took nine of the fourteen. The chief clerk read it standing, and asked what the Armenians had to do with us. Then he initialled it, since it was correct. # basis: invented
    -> DONE
+ [Write that a court condemned him, and that the victors stood over it. # id: occupied]
    Both statements were correct. In that order the second takes back the first. # cite: sources/verdict-1919 # basis: composite
    -> DONE
+ [Minister of war, married into the Caliph's house, guest of the republic. # id: guest]
    It came to six lines. # basis: invented
    -> DONE
