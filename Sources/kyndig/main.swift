import KyndigApp
