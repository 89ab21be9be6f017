import os

import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def answer(request):
    return JSONResponse({"answer": 42, "text": "forty-two"})


async def size(request):
    return JSONResponse({"size": len(await request.body())})


application = Starlette(
    routes=[
        Route("/json", answer),
        Route("/size", size, methods=["POST"]),
    ]
)
uvicorn.run(application, port=int(os.environ["PORT"]), access_log=False, log_level="critical")
