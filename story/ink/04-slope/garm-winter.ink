=== slope_garm_winter ===
# kind: dated
# title: Wood for Garm
# weeks: 39-44
# if: in_district districts/karategin
# if: alive people/fuzail-maksum
# if: free
# priority: 62
# with: people/fuzail-maksum people/dovud
# witness: present
# sound: wind
-> shut

= shut
# hand: pasha
The muleteer from the Kamchirak pass came down with four mules out of nine. On the top the nights were cold already. He would do it once more, he said, and then not until spring. He had felt and a packet of newspapers that had been used to wrap a lamp. # cite: claims/climate-and-passes.high-passes-shut # basis: invented

"So we are all here," said Fuzail Maksum. He had come to count us, with his two servants. "I have three thousand men who have houses. You have { men() > 40: {men()} who have none | these }. It is seven months until the road is open. I would like it in writing what they will do." # speaker: people/fuzail-maksum # cite: claims/people-mountains.fuzail-following # basis: composite

"They'll learn," said the Pasha. "I'll give you a battalion in the spring." Outside, Dovud was telling somebody that the horses were eating the roof. # basis: invented

+ [Drill, every day, in the one flat field. # id: drill # do: declare drill-german # do: anger districts/karategin foreign-ways # do: favour people/hasan-bey advice-heeded # stake: The flat field is where Garm threshes.]
  "Left" and "right" had to be Persian by then, since the men who knew them in Turkish were lower down. They tied straw to one foot. # basis: invented
  -> paper
+ [Quarter them by twos on the villages, to cut wood for their keep. # id: wood # do: gain grain 4 pay # do: please districts/karategin pay]
  I wrote out a hundred billets. Most had me write something else than soldier under "occupation". We turned out to have six barbers. # basis: invented
  -> paper
+ [While the road is still open, ride down it and raid as far as Faizabad. # id: raid # do: gain grain 5 spoils # do: anger districts/faizabad spoils # do: lose 8 hunger # do: slight people/fuzail-maksum fear # stake: A raid leaves a track, and it leads up here.]
  They were nine days. They brought back fourteen sacks and were eight fewer to eat them. # basis: invented
  -> paper

= paper
# hand: yusuf
Paper gave out before flour did. I had four clean leaves. Fuzail's steward came for the written undertaking; the adjutant wanted a ration table; and some women from below the fort, whose sons had gone with the spring levy, had heard that I had a list. # basis: invented

+ [The undertaking. # id: fuzail # do: favour people/fuzail-maksum manners # do: fate endings/garm-winter]
  It covered one leaf and bound us to everything until the thaw. # basis: invented
  -> DONE
+ [The ration table. # id: rations # do: fate endings/garm-winter]
  I ruled it for two hundred days. One can see where I stopped writing out the days, and put "as above". # basis: invented
  -> DONE
+ [Read the women the list, and write down for each what she wanted sent. # id: women # do: please districts/karategin truth-told # do: fate endings/garm-winter]
  Socks, mostly, and that he should sell the donkey. I filled three leaves, very small. For two of them I had known on the first line. # basis: invented
  -> DONE
