"""English words that other languages use as they are, and nearly as they are spoken."""

LOANS = (
    "1 team teams deal deals live fake game games cake cakes style mail mails tweet tweets byte "
    "bytes cache blues steak steaks house cool break boom beat jeep | 2 business online offline "
    "software hardware firmware update updates upgrade upgrades download downloads website "
    "websites homepage smartphone smartphones iphone facebook google youtube whatsapp meeting "
    "meetings feedback deadline deadlines baseball bluetooth livestream feature features "
    "release database notebook keyboard layout outfit browser cookie cookies | 3 interface "
    "barbecue halloween microsoft"
)
