"""The same in plain and in hard words: our own short texts, for each formula to rank."""

from __future__ import annotations

PAIRS = (
    (
        (
            "The town wants a new bridge. The old one is too small for big trucks. It will cost "
            "a lot of money, and the work will take two years. Some people like the plan. They "
            "say they can get to work faster. Others say the noise will be bad for the houses "
            "near the river. The mayor will hear both sides on Monday. Then the town will vote."
        ),
        (
            "The municipality is considering the construction of a replacement bridge, since "
            "the existing structure cannot accommodate heavy commercial vehicles. Although the "
            "proposal would require considerable investment and approximately two years of "
            "construction, its supporters anticipate substantially shorter commuting times. "
            "Residents of neighbouring properties, however, have expressed apprehension "
            "regarding the inevitable deterioration of their acoustic environment, and the "
            "mayor has consequently announced a consultation on Monday preceding the "
            "referendum."
        ),
    ),
    (
        (
            "Bees help plants make fruit. They fly from flower to flower to find food. Dust "
            "from one flower sticks to their legs. They carry it to the next one. Then the "
            "plant can grow seeds. If there are no bees, many farms have less to sell. You can "
            "help them. Grow flowers in your garden and do not cut all of the grass."
        ),
        (
            "Pollinating insects contribute decisively to agricultural productivity, "
            "transferring pollen between individual flowers as they gather nectar and thereby "
            "enabling fertilisation and the subsequent development of seeds. Wherever "
            "populations have declined, cultivators of orchards and vegetables report "
            "diminished harvests and correspondingly reduced revenues. Households can "
            "nevertheless counteract this tendency by establishing diverse perennial vegetation "
            "and by abandoning excessively frequent mowing of ornamental lawns."
        ),
    ),
    (
        (
            "Your heart is a pump. It sends blood to every part of your body. It beats about "
            "seventy times a minute when you rest. When you run, it beats faster. That is "
            "because your legs need more air. A strong heart can do more with each beat. You "
            "can make it strong. Walk or swim a few times a week, and do not smoke."
        ),
        (
            "The heart is a muscular organ whose rhythmic contractions maintain the circulation "
            "of blood throughout the organism. At rest it contracts approximately seventy times "
            "per minute, whereas physical exertion accelerates the frequency considerably in "
            "order to satisfy the increased oxygen requirements of the skeletal musculature. "
            "Regular endurance activities such as swimming improve its mechanical efficiency, "
            "while the consumption of tobacco demonstrably compromises cardiovascular "
            "performance."
        ),
    ),
    (
        (
            "The museum has a new room. It shows toys from long ago. You can see dolls, trains "
            "and wooden horses. Some of them are two hundred years old. Children made a few of "
            "the toys themselves. They had no money to buy them. You may touch some of the "
            "toys. The room is open each day but Monday, and you do not have to pay."
        ),
        (
            "The museum has inaugurated an additional permanent gallery dedicated to the "
            "history of children's playthings, comprising dolls, mechanical railways and "
            "elaborately decorated rocking horses, several of which originated two centuries "
            "ago. Particular attention is devoted to improvised objects manufactured by "
            "children whose families lacked the financial resources to acquire commercial "
            "merchandise. Visitors are encouraged to handle selected reproductions, and "
            "admission remains complimentary every day except Monday."
        ),
    ),
    (
        (
            "Do you want to save some money? Write down what you spend. Do this for a month. "
            "Then look at the list. You will find things that you do not need. Maybe you buy "
            "lunch each day. You could bring it from home. Put the money you save in the bank. "
            "Do not touch it. In a year you will have enough for a trip."
        ),
        (
            "Individuals intending to accumulate savings should initially document their "
            "complete expenditure throughout an entire month, because a systematic evaluation "
            "invariably identifies dispensable purchases, among which restaurant meals "
            "typically constitute the predominant category. Transferring the corresponding "
            "amount automatically to a separate account that remains inaccessible for "
            "discretionary consumption generally produces sufficient resources for a vacation "
            "within approximately twelve months."
        ),
    ),
    (
        (
            "Rain comes from the sea. The sun warms the water, and some of it goes up into the "
            "air. It is so fine that you cannot see it. High up it is cold. There the water "
            "turns into small drops. A lot of drops make a cloud. When they get too heavy, they "
            "fall. The rain runs into rivers, and the rivers bring it back to the sea."
        ),
        (
            "Precipitation originates predominantly from oceanic evaporation: solar radiation "
            "transforms surface water into invisible vapour, which ascends until decreasing "
            "temperatures cause its condensation around microscopic particles. The accumulation "
            "of innumerable droplets constitutes a cloud, and gravitation ultimately overcomes "
            "the atmospheric turbulence that keeps them suspended. Rivers subsequently return "
            "the precipitation to the ocean, thereby completing the hydrological cycle."
        ),
    ),
)
