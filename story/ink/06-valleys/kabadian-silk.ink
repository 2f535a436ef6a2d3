=== valley_kabadian_silk ===
# kind: storylet
# title: The fourth sleep
# weeks: 23-29
# if: free
# if: in_district districts/kabadian
# with: people/saodat people/sergeant-rifat
# witness: present
-> leaves

= leaves
# hand: pasha
In Kabadian the women carry silkworm eggs in their bosoms until they hatch, and after that for forty days nobody in the house says a loud word. The worms sleep four times. Then they eat, day and night, and it sounds like rain. # basis: invented
They were at that. Our horses had come in hungry and been let loose under the mulberries along the big canal. A horse can stand on two legs when it wants to. # basis: invented
Hojar, who had nine trays and a loan on each of them, came with two neighbours and an armful of bare twigs. They whispered, out of habit, and the Pasha had to bend down. # basis: invented
+ [Off the trees at once, and a picket under them, and pay for the leaf. # id: off # do: please districts/kabadian pay # do: declare pay-for-grain # do: spend grain 2 pay]
    Rifat cleared the canal in the time it takes to say so. He stood among the trunks in the evening and listened at a window. # basis: invented
    -> loan
+ [Horses first. There will be other silk. # id: horses # do: anger districts/kabadian hunger # do: gain horses 2 levy # stake: The loans are to men in three bazaars.]
    "When?" whispered Hojar. The trees want until next May. # basis: invented
    -> loan
+ [Give the women forty men to climb for leaf on the hill side, before it's too late. # id: climb # do: please districts/kabadian hospitality # do: favour people/saodat mercy # do: lose 3 insult]
    They brought down elm and poplar, and had to be shown. Three riders of good family went home over it. # basis: invented
    -> loan

= loan
# hand: yusuf
Hojar could not read her loan and asked me to. It was with a draper of Denau at one in two for the season. If the trays failed he was to have the younger girl for the kitchen, "by goodwill of the parties". She had put her thumb to this in February. # cite: claims/women-and-crafts.no-incident-of-1922 # basis: invented
+ [Read it to her as it is. # id: whole # do: please districts/kabadian truth-told]
    She asked where "kitchen" was, and laid a fingernail on it. After that she folded the paper so that the word was on the outside. # basis: invented
    -> DONE
+ [Read her the sum, and write to the draper myself about the rest. # id: write # do: favour people/saodat mercy # do: please districts/kabadian softened]
    I told him that the Pasha took an interest. I had not asked him. # basis: invented
    -> DONE
+ [Read it, and have Saodat tell her what such kitchens are. # id: saodat # do: favour people/saodat truth-told]
    "I've been in one," said Saodat, and sent me out to see about the horses. # speaker: people/saodat # basis: invented
    -> DONE
