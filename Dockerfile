# docker build -t readcheck . && docker run --rm -v "$PWD:/site:ro" readcheck check content
FROM python:3.13-slim AS build
COPY pyproject.toml README.md LICENSE NOTICE /source/
COPY src /source/src
RUN python -m venv /opt/readcheck \
 && /opt/readcheck/bin/pip install --no-cache-dir --disable-pip-version-check /source

FROM python:3.13-slim
COPY --from=build /opt/readcheck /opt/readcheck
# Nobody's files are root's; and a mounted site may be read-only, so no cache is kept in it.
RUN useradd --create-home --uid 10001 reader
USER 10001
ENV READCHECK_NO_CACHE=1
WORKDIR /site
ENTRYPOINT ["/opt/readcheck/bin/readcheck"]
CMD ["--help"]
